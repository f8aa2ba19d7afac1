import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useMemo, useState, type FormEvent } from 'react';
import type { ConnectionView, Problem } from '../../../../src/contract';
import { ask, backend } from '../backend';
import { Message } from '../common/Message';
import { useAnnounce } from '../common/announce';
import { ProblemMessage } from '../common/ProblemMessage';
import { useFocusNext } from '../common/use-focus-next';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';
import { Consent } from './Consent';
import { descriptionOf, Field, focusField } from './Field';
import { StepHeading } from './StepHeading';
import { forgetDraft, useStepForm } from './use-step-form';

interface Props {
  /** Whose entries are remembered here. */
  planId: string;
  connection: ConnectionView | undefined;
  onConnected: (connection: ConnectionView) => void;
  onNext: () => void;
  /** What leads on is called; absent where nothing follows. */
  next: string;
}

/** aqua's address and log-in, tried at once. The password goes to the secret store, is never shown again, and remembered nowhere here. */
export function AquaStep({ planId, connection, onConnected, onNext, next }: Props) {
  const { words: all } = usePack();
  const words = useWords('setup').aqua;
  const saved = useMemo(() => ({ address: connection?.address ?? '', username: connection?.username ?? '' }), [connection]);
  const step = useStepForm(planId, 'aqua', saved);
  const { address, username } = step.form;
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [working, setWorking] = useState(false);
  const announce = useAnnounce();
  const focusNext = useFocusNext(connection);
  const entered = connection !== undefined && !step.dirty && password === '';
  /** A log-in that aqua has refused is tried again when somebody says so, and by nobody else. */
  const unchanged = entered && connection.refusedAt === undefined;
  const publicCloud = address.trim() === '' || /aqua-cloud\.io/i.test(address);
  const addressProblem = problem?.code === 'address-invalid' ? all.problem(problem) : undefined;
  const refusedBefore = !problem && entered && connection.refusedAt !== undefined;

  async function connect(): Promise<void> {
    setWorking(true);
    setProblem(undefined);
    const reply = await ask(backend('connect', { address, username, password }));
    setWorking(false);
    if (!reply.ok) {
      setProblem(reply.problem);
      if (reply.problem.code === 'address-invalid') focusField('aqua-address');
      return;
    }
    setPassword('');
    step.discard();
    forgetDraft(planId, 'aqua');
    announce(connected(reply.value));
    focusNext('step-submit');
    onConnected(reply.value);
  }

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (unchanged) onNext();
    else void connect();
  };

  return (
    <form className="step" onSubmit={submit} noValidate>
      <StepHeading>{words.title}</StepHeading>
      <p className="subtle">{words.lead}</p>
      {problem?.code === 'consent-needed' && <Consent origin={problem.origin} working={working} onGiven={() => void connect()} />}
      {problem && problem.code !== 'consent-needed' && !addressProblem && <ProblemMessage problem={problem} />}
      {refusedBefore && <ProblemMessage problem={{ code: 'connection-failed', unavailable: { reason: 'aqua-wrong-credentials' } }} />}
      <Field
        label={words.address}
        input="aqua-address"
        help={words.addressHelp}
        error={addressProblem && `${addressProblem.title}. ${addressProblem.next}`}
      >
        <Textfield
          id="aqua-address"
          aria-describedby={descriptionOf('aqua-address')}
          value={address}
          isInvalid={addressProblem !== undefined}
          onChange={(event) => step.change({ address: event.currentTarget.value })}
          isRequired
        />
      </Field>
      <Field label={words.user} input="aqua-user" help={`${publicCloud ? words.userInCloud : words.userElsewhere} ${words.userWhich}`}>
        <Textfield
          id="aqua-user"
          aria-describedby={descriptionOf('aqua-user')}
          value={username}
          autoComplete="off"
          onChange={(event) => step.change({ username: event.currentTarget.value })}
          isRequired
        />
      </Field>
      <Field label={words.password} input="aqua-password" help={connection && words.passwordKept}>
        <Textfield
          id="aqua-password"
          aria-describedby={descriptionOf('aqua-password')}
          type="password"
          value={password}
          autoComplete="new-password"
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
      </Field>
      {connection && unchanged && (
        <div className="field">
          <Message appearance={connection.projects === undefined ? 'information' : 'success'}>
            <p>{connected(connection)}</p>
          </Message>
        </div>
      )}
      <div className="actions">
        <Button
          id="step-submit"
          type="submit"
          appearance="primary"
          isLoading={working}
          isDisabled={address.trim() === '' || username.trim() === ''}
        >
          {unchanged ? next : words.connect}
        </Button>
      </div>
    </form>
  );

  /** A connection that was entered elsewhere, such as on the command line, has not been tried yet. */
  function connected({ tenant, projects }: ConnectionView): string {
    return projects === undefined ? words.untried : words.connected(tenant, projects, String(projects));
  }
}
