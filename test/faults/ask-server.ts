import { request } from 'node:http';
import { text } from 'node:stream/consumers';

interface Question {
  method: string;
  headers: Record<string, string>;
  body: string;
}

/** Asks a server of this machine. fetch would wait by the clock of this process, which jumps while runs are under faults. */
export function askServer(
  url: string,
  { method, headers, body }: Question,
): Promise<{ status: number; type: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, headers }, (response) => {
      text(response).then(
        (answer) => resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'], body: answer }),
        reject,
      );
    });
    asking.on('error', reject).end(body);
  });
}
