import { result as inGerman } from '../../static/readiness/src/words/de/result';
import { result as inEnglish } from '../../static/readiness/src/words/en/result';

it.each([
  [
    { mend: 8, answer: 2, look: 1 },
    '8 problems · 2 questions · 1 that could not be looked at',
    '8 Probleme · 2 Fragen · 1 nicht einsehbar',
  ],
  [{ mend: 1, answer: 1, look: 0 }, '1 problem · 1 question', '1 Problem · 1 Frage'],
  [{ mend: 0, answer: 0, look: 3 }, '3 that could not be looked at', '3 nicht einsehbar'],
])('says of each kind how much waits for somebody: %j', (waiting, english, german) => {
  expect([inEnglish, inGerman].map(({ handOut }) => handOut.waiting(waiting))).toEqual([english, german]);
});

it.each([
  [
    1,
    'A: 1 thing to do before aqua and Jira can be synchronised (P)',
    'A: 1 Punkt zu erledigen, bevor aqua und Jira synchronisiert werden können (P)',
  ],
  [
    9,
    'A: 9 things to do before aqua and Jira can be synchronised (P)',
    'A: 9 Punkte zu erledigen, bevor aqua und Jira synchronisiert werden können (P)',
  ],
])('heads what goes out with how much there is to do: %d', (count, english, german) => {
  expect([inEnglish, inGerman].map(({ handOut }) => handOut.text.subject('A', count, 'P'))).toEqual([english, german]);
});
