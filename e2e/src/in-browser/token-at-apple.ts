import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnosis, Token } from '@adept/contract';
import type { DemoInBrowser } from '../demo-in-browser.ts';
import { call, download, until } from '../world.ts';

const DAY = 86_400_000;

/** A token of the demo, with what happens to it in Apple’s portal. */
export class TokenAtApple {
  readonly id: string;
  readonly #demo: DemoInBrowser;
  readonly #server: string;

  private constructor(demo: DemoInBrowser, { id, server }: { id: string; server: string }) {
    this.#demo = demo;
    this.id = id;
    this.#server = server;
  }

  /** By the name that it has here and its server there. */
  static async named(demo: DemoInBrowser, name: string): Promise<TokenAtApple> {
    const { items } = await demo.api<{ items: Token[] }>('/tokens?limit=100');
    const token = items.find((each) => each.name === name);
    const portal = `${await demo.said('simulator')}/portal/api/organizations`;
    for (const { id } of (await call<{ items: { id: string }[] }>(portal)).items) {
      const servers = await call<{ items: { id: string; name: string }[] }>(`${portal}/${id}/mdm-servers`);
      const server = servers.items.find((each) => each.name === name);
      if (token && server)
        return new TokenAtApple(demo, { id: token.id, server: `${portal}/${id}/mdm-servers/${server.id}` });
    }
    throw new Error(`the demo has no token named ${name}`);
  }

  /** Download Token: from now on the one before is dead. @returns where the file lies */
  async download(expiresAt?: Date): Promise<string> {
    const bytes = await download(`${this.#server}/token`, {
      method: 'POST',
      body: expiresAt ? { expiresAt: expiresAt.toISOString() } : {},
    });
    const file = join(this.#demo.directory, `${this.id}.p7m`);
    writeFileSync(file, bytes);
    return file;
  }

  /** As if its year were over: in use here, and refused by Apple. */
  async expire(): Promise<void> {
    const bytes = await download(`${this.#server}/token`, {
      method: 'POST',
      body: { expiresAt: new Date(Date.now() - 9 * DAY).toISOString() },
    });
    const at = `${this.#demo.base}/api/v1/tokens/${this.id}/token-file?acceptExpired=true`;
    await call(at, {
      method: 'POST',
      bytes,
      contentType: 'application/pkcs7-mime',
      headers: { authorization: `Bearer ${await this.#demo.said('api-token')}` },
    });
    await this.#until('token-expired');
  }

  /** Somebody downloaded a newer one and never uploaded it. */
  async replace(): Promise<void> {
    await this.download();
    await this.#demo.api(`/tokens/${this.id}/verify`, { method: 'POST' });
    await this.#until('token-replaced');
  }

  /** Nothing is open on it any more. */
  async untilHealthy(): Promise<void> {
    await this.#until(undefined);
  }

  async #until(causeId: string | undefined): Promise<void> {
    await until(
      `the token has ${causeId ?? 'no problem'}`,
      () => this.#demo.api<Diagnosis>(`/tokens/${this.id}/diagnosis`),
      ({ problems }) => problems[0]?.causeId === causeId,
    );
  }
}
