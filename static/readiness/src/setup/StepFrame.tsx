import Button from '@atlaskit/button/new';
import type { FormEvent, ReactNode } from 'react';
import { Message } from '../common/Message';
import { useAnnounce } from '../common/announce';
import { useWords } from '../words/later';
import { StepHeading } from './StepHeading';
import type { StepForm } from './use-step-form';

/** What a step is about in words, entry by entry, for the comparison of two versions of it. */
export type Described = readonly { what: string; text: string }[];

interface Props<F> {
  title: string;
  lead: string;
  step: StepForm<F>;
  /** The entries in words, in one order whatever they are. */
  describe: (form: F) => Described;
  onSubmit: () => void;
  onPrevious: () => void;
  saving: boolean;
  /** Whether something is still on its way that belongs to what is saved. */
  waiting?: boolean;
  /** Whether it is saved as it stands: then the button leads on and saves nothing. */
  unchanged: boolean;
  last?: boolean;
  children: ReactNode;
}

/** A step of the plan: what it is about, its entries, what is not saved or was saved by somebody else, and the way back and on. */
export function StepFrame<F>(props: Props<F>) {
  const { title, lead, step, describe, onSubmit, onPrevious, saving, waiting = false, unchanged, last = false, children } = props;
  const words = useWords('setup');
  const announce = useAnnounce();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className="step" onSubmit={submit} noValidate>
      <StepHeading>{title}</StepHeading>
      <p className="subtle">{lead}</p>
      {step.overtaken ? conflict() : step.dirty && <DraftNote onDiscard={step.discard} />}
      {children}
      <div className="actions">
        <Button onClick={onPrevious}>{words.previous}</Button>
        <Button id="step-submit" type="submit" appearance="primary" isLoading={saving} isDisabled={waiting}>
          {unchanged ? words.next : last ? words.saveAndFinish : words.saveAndContinue}
        </Button>
      </div>
    </form>
  );

  function conflict() {
    const theirs = describe(step.saved);
    const different = describe(step.form).flatMap(({ what, text }, index) => {
      const other = theirs[index]?.text ?? '';
      return other === text ? [] : [{ what, mine: text, theirs: other }];
    });
    const { columns } = words.conflict;
    return (
      <div className="problem" role="group" aria-label={words.conflict.title}>
        <Message appearance="warning" title={words.conflict.title}>
          <p>{different.length > 0 ? words.conflict.choose : words.conflict.same}</p>
          {different.length > 0 && (
            <table className="conflict">
              <thead>
                <tr>
                  <th scope="col">{columns.what}</th>
                  <th scope="col">{columns.mine}</th>
                  <th scope="col">{columns.theirs}</th>
                </tr>
              </thead>
              <tbody>
                {different.map(({ what, mine, theirs: other }) => (
                  <tr key={what}>
                    <th scope="row">{what}</th>
                    <td>{mine || words.conflict.nothing}</td>
                    <td>{other || words.conflict.nothing}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <div className="actions">
            <Button
              onClick={() => {
                announce(words.conflict.kept);
                step.keep();
                onSubmit();
              }}
            >
              {words.conflict.keepMine}
            </Button>
            <Button
              onClick={() => {
                announce(words.conflict.taken);
                step.discard();
              }}
            >
              {words.conflict.takeTheirs}
            </Button>
          </div>
        </Message>
      </div>
    );
  }
}

/** Says that entries are not saved. It is there from the first change on, so its height is kept free. */
function DraftNote({ onDiscard }: { onDiscard: () => void }) {
  const { draftNote } = useWords('setup');
  return (
    <p className="draft-note">
      <strong>{draftNote.title}</strong>{' '}
      <button type="button" className="link-button" onClick={onDiscard}>
        {draftNote.discard}
      </button>
    </p>
  );
}
