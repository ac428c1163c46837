import { randomBytes } from 'node:crypto';
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net';
import { makeCertificate } from './certificate';
import { answer, type Reply } from './pages';
import { type LoggedRequest, logged } from './requests';

export interface PracticeServer {
  readonly port: number;
  /** Everything that was asked for since the start, or since `requests.length = 0`. */
  readonly requests: LoggedRequest[];
  close(): Promise<void>;
}

/** Serves the practice webmails, and a plain page for any other name, on a free port of this machine. */
export async function startServer(): Promise<PracticeServer> {
  const requests: LoggedRequest[] = [];
  const https = createHttpsServer(await makeCertificate(), listener(requests, true));
  const http = createHttpServer(listener(requests, false));
  const sockets = new Set<Socket>();
  const front = createSocketServer((socket) => {
    sockets.add(socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket)));
    // A stray request may come unencrypted; both kinds share the port so that none is missed.
    socket.once('data', (beginning) => {
      socket.pause();
      socket.unshift(beginning);
      (beginning[0] === TLS_HANDSHAKE ? https : http).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  const close = () => {
    const closed = new Promise<void>((resolve) => front.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    return closed;
  };
  return { port: (front.address() as AddressInfo).port, requests, close };
}

const TLS_HANDSHAKE = 0x16;

function listener(requests: LoggedRequest[], secure: boolean): RequestListener {
  return (request, response) => {
    respond(request, response, requests, secure).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  };
}

async function respond(request: IncomingMessage, response: ServerResponse, requests: LoggedRequest[], secure: boolean) {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const reply: Reply | undefined = await answer(new URL(request.url ?? '/', `https://${host || 'localhost'}`), nonce());
  requests.push(logged(request, host, secure, reply !== undefined));
  if (!reply) return void response.writeHead(404).end();
  response.writeHead(reply.status ?? 200, { 'cache-control': 'no-store', ...reply.headers }).end(reply.body);
}

function nonce(): string {
  return randomBytes(16).toString('base64url');
}
