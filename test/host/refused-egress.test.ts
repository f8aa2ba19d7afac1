import { egressOf } from '../../local/host/egress';
import { refusalShapes, refusedEgressFrom, type RefusedEgress } from '../../local/host/refused-egress';

/** Both shapes in which the platform tells an app that a request did not get out. */

const nobodyAllowed = 'https://nobody-allowed-this.invalid/';
const nobodyThere = 'https://127.0.0.1:8060/';

function outgoing(refused: RefusedEgress): (url: string) => Promise<Response> {
  const rules = { declared: [], consented: () => ['https://127.0.0.1:8060'], loopback: undefined, refusal: refusalShapes(refused) };
  return egressOf(rules, Date.now() + 10_000);
}

it('throws where refusals are exceptions', async () => {
  await expect(outgoing('exception')(nobodyAllowed)).rejects.toMatchObject({ name: 'REQUEST_EGRESS_ALLOWLIST_ERR', status: 403 });
  await expect(outgoing('exception')(nobodyThere)).rejects.toThrow('fetch failed');
});

it('answers in the proxy’s place where refusals are answers', async () => {
  const blocked = await outgoing('answer')(nobodyAllowed);
  expect([blocked.status, blocked.headers.get('forge-proxy-error')]).toEqual([403, 'BLOCKED_EGRESS']);
  const dead = await outgoing('answer')(nobodyThere);
  expect([dead.status, dead.headers.get('x-squid-error')]).toEqual([503, 'ERR_CONNECT_FAIL 111']);
});

it('draws both shapes by a seed, the same again for the same seed', () => {
  const drawn = (seed: number): string[] => Array.from({ length: 20 }, refusalShapes({ seed }));
  expect(new Set(drawn(7))).toEqual(new Set(['exception', 'answer']));
  expect(drawn(7)).toEqual(drawn(7));
  expect(drawn(7)).not.toEqual(drawn(8));
});

describe('the variable', () => {
  it.each<[string | undefined, RefusedEgress]>([
    [undefined, 'exception'],
    ['exception', 'exception'],
    ['answer', 'answer'],
    ['random:42', { seed: 42 }],
  ])('%s asks for %j', (text, expected) => {
    expect(refusedEgressFrom(text)).toEqual(expected);
  });

  it('prints the seed that it draws', () => {
    const written = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const drawn = refusedEgressFrom('random');
    expect(written.mock.calls.flat().join('')).toContain(`random:${typeof drawn === 'string' ? '' : drawn.seed}\n`);
    written.mockRestore();
  });

  it('is refused where it says anything else', () => {
    expect(() => refusedEgressFrom('sometimes')).toThrow('READINESS_REFUSED_EGRESS');
  });
});
