import { connect, type Socket } from 'node:net';

type Packet = Record<string, unknown> & { from: string; type?: string; error?: string; message?: string };

/** Firefox's own debugging protocol: the one way to load an unpacked extension into any Firefox, the released one included. */
export class FirefoxDebugger {
  private received: Buffer = Buffer.alloc(0);
  private readonly waiting: { from: string; take: (packet: Packet) => boolean }[] = [];

  private constructor(private readonly socket: Socket) {
    socket.on('data', (data) => this.read(data));
  }

  static async connect(port: number): Promise<FirefoxDebugger> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const opened = new FirefoxDebugger(await openSocket(port));
        await opened.expect('root', () => true); // Firefox greets first; that is no answer to anything.
        return opened;
      } catch (error) {
        if (attempt === 100) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  async installExtension(folder: string): Promise<void> {
    const root = await this.request('root', 'getRoot');
    await this.request(String(root.addonsActor), 'installTemporaryAddon', { addonPath: folder, openDevTools: false });
  }

  /** Runs JavaScript with the browser's own rights and returns its value when that is a primitive. */
  async evaluateInBrowser(text: string): Promise<unknown> {
    const { processDescriptor } = await this.request('root', 'getProcess', { id: 0 });
    const { process } = await this.request((processDescriptor as { actor: string }).actor, 'getTarget');
    const { consoleActor } = process as { consoleActor: string };
    const evaluated = this.expect(consoleActor, (packet) => packet.type === 'evaluationResult');
    await this.request(consoleActor, 'evaluateJSAsync', { text, mapped: { await: true } });
    const { exceptionMessage, result } = await evaluated;
    if (exceptionMessage) throw new Error(`Firefox: ${JSON.stringify(exceptionMessage)}`);
    return result;
  }

  close(): void {
    this.socket.destroy();
  }

  private async request(to: string, type: string, parameters: object = {}): Promise<Packet> {
    const answer = this.expect(to, (packet) => packet.type === undefined);
    const message = JSON.stringify({ to, type, ...parameters });
    this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    const packet = await answer;
    if (packet.error) throw new Error(`Firefox refused ${type}: ${packet.error} ${packet.message ?? ''}`);
    return packet;
  }

  private expect(from: string, wanted: (packet: Packet) => boolean): Promise<Packet> {
    return new Promise((resolve) => {
      const take = (packet: Packet) => {
        if (!wanted(packet)) return false;
        resolve(packet);
        return true;
      };
      this.waiting.push({ from, take });
    });
  }

  /** Packets are `length:json`, one after the other. */
  private read(data: Buffer): void {
    this.received = Buffer.concat([this.received, data]);
    for (;;) {
      const colon = this.received.indexOf(':');
      const length = Number(this.received.subarray(0, Math.max(colon, 0)).toString());
      const end = colon + 1 + length;
      if (colon < 0 || this.received.length < end) return;
      this.deliver(JSON.parse(this.received.subarray(colon + 1, end).toString()) as Packet);
      this.received = this.received.subarray(end);
    }
  }

  private deliver(packet: Packet): void {
    const index = this.waiting.findIndex(({ from, take }) => from === packet.from && take(packet));
    if (index >= 0) this.waiting.splice(index, 1);
  }
}

function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.on('error', reject);
  });
}
