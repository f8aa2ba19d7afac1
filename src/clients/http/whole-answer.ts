import { limitParallel, type HttpResponse } from './http';

/**
 * Bytes of an answer, unpacked: far above what an honest server answers, and little enough that a function's memory takes several of them
 * (docs/platform/forge.md#answers). Text and objects made of them take a multiple.
 */
export const mostAnswerBytes = 5 * 1024 * 1024;
/** Members that an answer of more than `largeBytes` may have: each takes fifty bytes when it is parsed, though it was written in three. */
const mostMembers = 300_000;
/** An answer that has more is read while no other such answer is. */
const largeBytes = 1024 * 1024;
/** Bytes of all answers that one reader takes: what is made of them stays for as long as it is needed. A company of thousands takes a fifth. */
const mostBytesTogether = 12 * 1024 * 1024;
/** An answer that has less is taken all the same: a number, a token, the end of a session. */
const smallBytes = 4 * 1024;

/** More than `mostAnswerBytes` were coming in, or together with others more than a function has memory for. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** The connection broke off within an answer. */
export class BrokenOffError extends Error {
  override readonly name = 'BrokenOffError';
}

/** An answer as the platform hands it over. Whether it has a `body`, and of which kind, is not documented. */
export interface PlatformAnswer {
  status: number;
  headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** What the answers of one reader share. */
interface Room {
  /** Bytes that are still taken. */
  left: number;
  oneAtATime: ReturnType<typeof limitParallel>;
}

/**
 * Reads answers whole, so that one time limit holds for all of each, and none further than `mostAnswerBytes`: what is too long is cancelled.
 * Large ones are read one after the other, so that many at once take no more memory than one, and all together are no more than `together`
 * bytes.
 */
export function answerReader({ together: left = mostBytesTogether } = {}): (answer: PlatformAnswer) => Promise<HttpResponse> {
  const room: Room = { left, oneAtATime: limitParallel(1) };
  return async (answer) => {
    const body = await bodyOf(answer, room);
    return { status: answer.status, header: (name) => answer.headers.get(name), text: async () => body };
  };
}

async function bodyOf(answer: PlatformAnswer, room: Room): Promise<string> {
  // What is packed may be many times as long as this says, and nothing may be said at all.
  if (Number(answer.headers.get('content-length')) > mostAnswerBytes) throw new TooLargeError();
  const chunks = chunksOf(answer);
  if (!chunks) {
    const text = withinBounds(await answer.text());
    if (text.length > smallBytes && text.length > room.left) throw new TooLargeError();
    room.left -= text.length;
    return text;
  }
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let bytes = 0;

  /** Reads on until there are more bytes than named; whether the answer is over. */
  async function readPast(most: number): Promise<boolean> {
    for (;;) {
      const next = await iterator.next().catch((error: unknown) => {
        throw new BrokenOffError('the answer broke off', { cause: error });
      });
      if (next.done === true) return true;
      const part = typeof next.value === 'string' ? new TextEncoder().encode(next.value) : next.value;
      bytes += part.byteLength;
      room.left -= part.byteLength;
      parts.push(part);
      if (room.left < 0 && bytes > smallBytes) throw new TooLargeError();
      if (bytes > most) return false;
    }
  }

  try {
    if (!(await readPast(largeBytes)))
      await room.oneAtATime(async () => {
        if (!(await readPast(mostAnswerBytes))) throw new TooLargeError();
      });
    return withinBounds(new TextDecoder().decode(together(parts, bytes)));
  } catch (error) {
    // What is not taken takes up no room, and its connection is let go; how that goes is of no interest.
    room.left += bytes;
    void iterator.return?.().then(undefined, () => undefined);
    throw error;
  }
}

function together(parts: readonly Uint8Array[], bytes: number): Uint8Array {
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

function withinBounds(text: string): string {
  if (text.length > mostAnswerBytes || (text.length > largeBytes && hasMoreMembers(text, mostMembers))) throw new TooLargeError();
  return text;
}

/** Whether a JSON text has more members than named. Commas and brackets within texts count as well: an honest answer has room for them. */
function hasMoreMembers(text: string, most: number): boolean {
  let found = 0;
  for (let at = 0; at < text.length && found <= most; at += 1) {
    const character = text[at];
    if (character === ',' || character === '[' || character === '{') found += 1;
  }
  return found > most;
}

/** The chunks of a body, be it a stream of the web's or one of Node's; undefined where there is neither. */
function chunksOf(answer: object): AsyncIterable<Uint8Array | string> | undefined {
  const body: unknown = Reflect.get(answer, 'body');
  return isChunks(body) ? body : undefined;
}

function isChunks(body: unknown): body is AsyncIterable<Uint8Array | string> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
