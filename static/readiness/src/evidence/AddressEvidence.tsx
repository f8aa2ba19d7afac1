import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useRef, useState } from 'react';
import type { Definitions, Overview, Problem, Reply } from '../../../../src/contract';
import { refsOf } from '../../../../src/checklist/model/refs';
import type { Say } from '../../../../src/wording/say';
import { ask, backend } from '../backend';
import { ProblemMessage } from '../common/ProblemMessage';
import { compareExport } from './compare-export';
import { useWords } from '../words/later';
import { readUserExport } from './user-export';

type Evidence = Parameters<Definitions['takeEvidence']>[0]['evidence'];

interface Props {
  overview: Overview;
  say: Say;
  /** After a file was taken in. */
  onTaken: (overview: Overview) => void;
}

/** Ways to settle hidden addresses other than by answering: what the sync user saw on the command line, and an export of users. */
export function AddressEvidence({ overview, say, onTaken }: Props) {
  const words = useWords('evidence');
  const [trouble, setTrouble] = useState<{ problem?: Problem; text?: string }>();
  const [busy, setBusy] = useState(false);
  const planId = overview.plan?.id ?? '';
  const taken = overview.addressEvidence ?? [];

  async function take(read: () => Promise<Reply<Overview> | string>): Promise<void> {
    setBusy(true);
    const reply = await read();
    setBusy(false);
    if (typeof reply === 'string') setTrouble({ text: reply });
    else if (!reply.ok) setTrouble({ problem: reply.problem });
    else {
      setTrouble(undefined);
      onTaken(reply.value);
    }
  }

  const takeFile = async (text: string): Promise<Reply<Overview> | string> => {
    const evidence = evidenceIn(text);
    return evidence ? ask(backend('takeEvidence', { planId, evidence })) : words.notEvidence;
  };

  const takeExport = async (text: string): Promise<Reply<Overview> | string> => {
    const where = overview.plan?.draft.where;
    const listed = readUserExport(text);
    if (!listed.ok) return words.exportProblems[listed.why];
    const ofAqua = await ask(backend('aquaAddresses', { planId }));
    if (!ofAqua.ok) return ofAqua;
    const asked = refsOf(overview.run?.results.flatMap(({ findings }) => findings) ?? []);
    const inQuestion = new Set(asked.flatMap((ref) => (ref.ref === 'jiraUser' ? [ref.id] : [])));
    const evidence: Evidence = {
      format: 'aqua-sync-readiness-evidence',
      version: 1,
      by: 'export',
      jiraProjectId: where?.jiraProjectId ?? '',
      aquaProjectId: where?.aquaProjectId ?? 0,
      at: new Date().toISOString(),
      addresses: compareExport(listed.users, ofAqua.value, inQuestion),
    };
    return ask(backend('takeEvidence', { planId, evidence }));
  };

  return (
    <section className="card address-evidence" aria-labelledby="address-evidence">
      <Heading size="small" as="h2" id="address-evidence">
        {words.title}
      </Heading>
      {taken.length > 0 && (
        <ul>
          {taken.map(({ by, eyesOf, at, until, takenBy, same, differs, unseen }) => (
            <li key={by}>
              {words.taken(by === 'export' ? words.byExport : words.seenBy(nameOf(eyesOf)), say.date(at), nameOf(takenBy))}
              {words.same(same, say.number(same))}
              {words.differs(say.number(differs))}
              {by === 'export' ? '' : words.unseen(say.number(unseen))}
              {words.until(say.date(until))} {by === 'export' && words.exportProves}
            </li>
          ))}
        </ul>
      )}
      {trouble?.problem && <ProblemMessage problem={trouble.problem} />}
      {trouble?.text && <p role="alert">{trouble.text}</p>}
      <ul>
        <li>
          {words.withToken[0]}
          <code>{words.withToken[1]}</code>
          {words.withToken[2]}{' '}
          <FileButton label={words.takeFile} accept=".json" busy={busy} onText={(text) => void take(() => takeFile(text))} />
        </li>
        <li>
          {words.withExport}{' '}
          <FileButton label={words.chooseExport} accept=".csv" busy={busy} onText={(text) => void take(() => takeExport(text))} />
        </li>
      </ul>
    </section>
  );

  function nameOf(accountId: string | undefined): string {
    return accountId ? say.name({ ref: 'jiraUser', id: accountId }) : words.somebody;
  }
}

/** What the file holds, if it looks like one of ours; the backend checks every member. */
function evidenceIn(text: string): Evidence | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return isEvidence(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isEvidence(value: unknown): value is Evidence {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 'aqua-sync-readiness-evidence';
}

interface FileButtonProps {
  label: string;
  accept: string;
  busy: boolean;
  onText: (text: string) => void;
}

/** A button that opens the browser's choice of files; the file is read here and sent nowhere. */
function FileButton({ label, accept, busy, onText }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void file.text().then(onText);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <Button spacing="compact" isLoading={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
