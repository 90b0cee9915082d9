import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** What a page server answers: a body with its content type; `undefined` from the answerer means 404. */
export interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** What follows the body later: a page that is slow to load. */
  readonly rest?: Promise<string>;
}

/** A running pair of loopback servers, http and https, that answer whatever host the browser asks for. */
export interface PageServer {
  readonly http: number;
  readonly https: number;
  /** Every address asked for, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Answers a full address ("http://www.breaknews.com/1"); a promise may answer late. */
export type Answerer = (url: string) => Answer | undefined | Promise<Answer | undefined>;

/** Serves pages on loopback. */
export async function servePages(answer: Answerer): Promise<PageServer> {
  const requests: string[] = [];
  const listener: RequestListener = async (request, response) => {
    const url = addressOf(request);
    requests.push(url);
    const answered = await answer(url);
    response.writeHead(answered === undefined ? 404 : (answered.status ?? 200), {
      'content-type': answered?.type ?? 'text/plain',
      ...answered?.headers,
    });
    response.write(answered?.body ?? '');
    response.end(await answered?.rest);
  };
  const plain = createServer(listener);
  const secure = createSecureServer({ key: pem('key'), cert: pem('cert') }, listener);
  for (const server of [plain, secure]) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    http: (plain.address() as AddressInfo).port,
    https: (secure.address() as AddressInfo).port,
    requests,
    close: async () => {
      for (const server of [plain, secure]) {
        server.closeAllConnections();
        await new Promise<void>((done) => server.close(() => done()));
      }
    },
  };
}

/** Answers by path alone, whatever the host; a string is a page of HTML. */
export function pagesByPath(pages: Readonly<Record<string, string | Answer>>): Answerer {
  return (url) => {
    const page = pages[new URL(url).pathname];
    return typeof page === 'string' ? html(page) : page;
  };
}

/** An HTML answer in UTF-8. */
export function html(body: string): Answer {
  return { type: 'text/html; charset=utf-8', body };
}

function addressOf(request: IncomingMessage): string {
  const scheme = 'encrypted' in request.socket ? 'https' : 'http';
  return `${scheme}://${request.headers.host ?? ''}${request.url ?? '/'}`;
}

/** A self-signed pair for tests alone: it guards nothing. */
function pem(name: 'key' | 'cert'): string {
  return readFileSync(new URL(`${name}.pem`, import.meta.url), 'utf8');
}
