import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import Textfield from '@atlaskit/textfield';
import { permissions } from '@forge/bridge';
import { useState, type FormEvent } from 'react';
import type { ConnectionView, Problem } from '../../../../src/contract';
import type { Words } from '../../../../src/wording/words';
import { ask, backend } from '../backend';
import { useAnnounce } from '../common/announce';
import { ProblemMessage } from '../common/ProblemMessage';
import { usePack } from '../words/pack';
import { descriptionOf, Field, focusField } from './Field';
import { StepHeading } from './StepHeading';

type EgressKind = Parameters<typeof permissions.egress.set>[0]['egresses'][number]['configured'][number]['type'][number];

/** Requests of the backend; the enum that the bridge types them with is made for Node. */
function isBackendSide(kind: string): kind is EgressKind {
  return kind === 'FETCH_BACKEND_SIDE';
}

interface Props {
  connection: ConnectionView | undefined;
  onConnected: (connection: ConnectionView) => void;
  onNext: () => void;
}

/** aqua's address and log-in, tried at once. The password goes to the secret store and is never shown again. */
export function AquaStep({ connection, onConnected, onNext }: Props) {
  const { words } = usePack();
  const [address, setAddress] = useState(connection?.address ?? '');
  const [username, setUsername] = useState(connection?.username ?? '');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [refused, setRefused] = useState(false);
  const [working, setWorking] = useState(false);
  const announce = useAnnounce();
  const entered = connection !== undefined && connection.address === address && connection.username === username && password === '';
  /** A log-in that aqua has refused is tried again when somebody says so, and by nobody else. */
  const unchanged = entered && connection.refusedAt === undefined;
  const publicCloud = address.trim() === '' || /aqua-cloud\.io/i.test(address);
  const addressProblem = problem?.code === 'address-invalid';

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
    setAddress(reply.value.address);
    setPassword('');
    announce(connected(reply.value));
    onConnected(reply.value);
  }

  async function consent(origin: string): Promise<void> {
    setRefused(false);
    try {
      await permissions.egress.set({
        egresses: [
          {
            key: 'aqua',
            description: 'Your aqua server, to read the checklist from',
            configured: [{ domain: origin, type: ['FETCH_BACKEND_SIDE'].filter(isBackendSide) }],
          },
        ],
      });
    } catch {
      setRefused(true);
      return;
    }
    await connect();
  }

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (unchanged) onNext();
    else void connect();
  };

  return (
    <form className="step" onSubmit={submit} noValidate>
      <StepHeading>Connect to aqua</StepHeading>
      <p className="subtle">
        This app reads aqua with an account of yours. It logs out after every use, and the password is kept in Atlassian’s secret store.
      </p>
      {problem?.code === 'consent-needed' && (
        <div className="problem" role="alert">
          <SectionMessage appearance="warning" title={`Allow this app to reach ${problem.origin}`}>
            <p>This server is not part of aqua’s public cloud. Atlassian asks an administrator for consent before an app may reach it.</p>
            {refused && (
              <p role="alert">
                The consent was declined, or your account may not give it. Ask an organisation or site administrator to open this page and
                press the button, or connect to another address.
              </p>
            )}
            <div className="actions">
              <Button onClick={() => void consent(problem.origin)} isLoading={working}>
                Ask for consent
              </Button>
            </div>
          </SectionMessage>
        </div>
      )}
      {problem && problem.code !== 'consent-needed' && !addressProblem && <ProblemMessage problem={problem} />}
      <Field
        label="Address of aqua"
        input="aqua-address"
        help="As you open it in the browser, for example app.aqua-cloud.io"
        error={addressProblem ? addressError(words, problem) : undefined}
      >
        <Textfield
          id="aqua-address"
          aria-describedby={descriptionOf('aqua-address')}
          value={address}
          isInvalid={addressProblem}
          onChange={(event) => setAddress(event.currentTarget.value)}
          isRequired
        />
      </Field>
      <Field
        label="User name"
        input="aqua-user"
        help={
          publicCloud
            ? 'In aqua’s public cloud: name@tenant, for example lena.brandt@nordlicht. Not your e-mail address.'
            : 'As you log in to aqua.'
        }
      >
        <Textfield
          id="aqua-user"
          aria-describedby={descriptionOf('aqua-user')}
          value={username}
          autoComplete="off"
          onChange={(event) => setUsername(event.currentTarget.value)}
          isRequired
        />
      </Field>
      <Field
        label="Password"
        input="aqua-password"
        help={connection ? 'Leave it empty to keep the one that is stored.' : 'Use an account with a normal licence, not the sync user.'}
      >
        <Textfield
          id="aqua-password"
          aria-describedby={descriptionOf('aqua-password')}
          type="password"
          value={password}
          autoComplete="new-password"
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
      </Field>
      {!problem && entered && connection.refusedAt !== undefined && (
        <ProblemMessage problem={{ code: 'connection-failed', unavailable: { reason: 'aqua-wrong-credentials' } }} />
      )}
      {connection && unchanged && (
        <div className="field">
          <SectionMessage appearance={connection.projects === undefined ? 'information' : 'success'}>
            <p>{connected(connection)}</p>
          </SectionMessage>
        </div>
      )}
      <div className="actions">
        <Button type="submit" appearance="primary" isLoading={working} isDisabled={address.trim() === '' || username.trim() === ''}>
          {unchanged ? 'Next' : 'Connect'}
        </Button>
      </div>
    </form>
  );
}

/** A connection that was entered elsewhere, such as on the command line, has not been tried yet. */
function connected({ tenant, projects }: ConnectionView): string {
  if (projects === undefined) return 'Kept, and tried with the next check';
  return `Connected: ${tenant ? `tenant ${tenant}, ` : ''}${projects} ${projects === 1 ? 'project' : 'projects'}`;
}

function addressError(words: Words, problem: Problem): string {
  const { title, next } = words.problem(problem);
  return `${title}. ${next}`;
}
