import { SYSTEM } from '../../domain/viewer.ts';
import { type ClonedStore, openClonedStore } from '../../store/testing/cloned-store.ts';
import { type MailReceiver, startMailReceiver } from './mail-receiver.ts';
import { type Bench, benchOver, deliveryOver, movableClock, type MovableClock } from './notice-bench.ts';

/** A store of its own, a clock that the test moves, and a real mail server that gets what is told. */
export class MailBench {
  readonly clock: MovableClock;
  readonly cloned: ClonedStore;
  readonly mailbox: MailReceiver;
  readonly bench: Bench;
  #tokens = 0;

  private constructor(clock: MovableClock, cloned: ClonedStore, mailbox: MailReceiver) {
    const { store } = cloned;
    this.clock = clock;
    this.cloned = cloned;
    this.mailbox = mailbox;
    this.bench = benchOver(store, clock, deliveryOver(store, clock, { mailPort: mailbox.port }));
  }

  static async open(): Promise<MailBench> {
    const clock = movableClock();
    return new MailBench(clock, await openClonedStore({ clock }), await startMailReceiver());
  }

  /** A token that Apple has named the server of. An organization of its own, unless one is named. */
  async newToken(
    name: string,
    people: { owner?: string; deputy?: string; tags?: string[]; organization?: string } = {},
  ): Promise<string> {
    const { tokens } = this.cloned.store;
    this.#tokens += 1;
    const { id } = await tokens.create(SYSTEM, { name });
    const { organization = `Acme ${this.#tokens}`, ...changes } = people;
    const account = {
      organization: { id: organization, name: organization, type: 'org' },
      mdmServer: { uuid: id, name },
      adminId: null,
    };
    await tokens.recordAccount(SYSTEM, id, account, null);
    await tokens.patch(SYSTEM, id, changes);
    return id;
  }

  /** Receivers and subjects of what came since the last look. */
  received(): string[] {
    return this.mailbox.mails.splice(0).map(({ to, headers }) => `${to.join()} ${headers['subject']}`);
  }

  /** What is told in so much time. */
  async after(milliseconds: number): Promise<string[]> {
    this.clock.forward(milliseconds);
    await this.bench.deliver();
    return this.received().sort();
  }

  async close(): Promise<void> {
    await this.mailbox.stop();
    await this.cloned.remove();
  }
}
