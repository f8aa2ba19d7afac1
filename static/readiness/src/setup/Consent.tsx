import Button from '@atlaskit/button/new';
import { permissions } from '@forge/bridge';
import { useState } from 'react';
import { Message } from '../common/Message';
import { useWords } from '../words/later';

type EgressKind = Parameters<typeof permissions.egress.set>[0]['egresses'][number]['configured'][number]['type'][number];

/** Requests of the backend; the enum that the bridge types them with is made for Node. */
function isBackendSide(kind: string): kind is EgressKind {
  return kind === 'FETCH_BACKEND_SIDE';
}

/** Asks for the consent without which the app may not reach a server of the customer's own. */
export function Consent({ origin, working, onGiven }: { origin: string; working: boolean; onGiven: () => void }) {
  const words = useWords('setup').aqua.consent;
  const [declined, setDeclined] = useState(false);

  async function consent(): Promise<void> {
    setDeclined(false);
    try {
      await permissions.egress.set({
        egresses: [
          {
            key: 'aqua',
            description: words.description,
            configured: [{ domain: origin, type: ['FETCH_BACKEND_SIDE'].filter(isBackendSide) }],
          },
        ],
      });
    } catch {
      setDeclined(true);
      return;
    }
    onGiven();
  }

  return (
    <div className="problem" role="alert">
      <Message appearance="warning" title={words.title(origin)}>
        <p>{words.text}</p>
        {declined && <p role="alert">{words.declined}</p>}
        <div className="actions">
          <Button onClick={() => void consent()} isLoading={working}>
            {words.ask}
          </Button>
        </div>
      </Message>
    </div>
  );
}
