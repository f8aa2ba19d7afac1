import Textarea from '@atlaskit/textarea';
import { numberFormat } from '../words/formats';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';
import { mostCharacters, wrongWith } from './clause';
import { descriptionOf, Field } from './Field';

interface Props {
  value: string;
  /** Whether the backend, or the attempt to save, found something wrong with it. */
  refused: string | undefined;
  onChange: (jql: string) => void;
}

/** The clause that narrows the scope; what is wrong with it stands right below. */
export function ClauseField({ value, refused, onChange }: Props) {
  const { locale, words: all } = usePack();
  const { where: words, optional } = useWords('setup');
  const number = numberFormat(locale);
  const most = number.format(mostCharacters);
  const wrong = wrongWith(value);
  const error = refused === undefined ? undefined : wrong ? all.inputFault(wrong) : refused;
  const shown = wrong === 'tooLong' ? words.jqlTooLong(most) : error;
  const close = value.length > mostCharacters - 500;
  return (
    <Field label={optional(words.jql)} input="jql" help={words.jqlHelp} error={shown}>
      <Textarea
        id="jql"
        value={value}
        minimumRows={2}
        resize="vertical"
        isMonospaced
        spellCheck={false}
        isInvalid={shown !== undefined}
        aria-describedby={descriptionOf('jql')}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {close && <p className="help number">{words.characters(number.format(value.length), most)}</p>}
    </Field>
  );
}
