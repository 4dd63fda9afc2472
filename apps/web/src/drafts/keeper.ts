import { faultOf, RETRY } from './fault.js';
import type { Kept } from './kept.js';
import {
  acknowledged,
  type Choice,
  type Draft,
  failed,
  followed,
  fresh,
  isUnsaved,
  type KeptDraft,
  refused,
  resumed,
  sending,
  type ServerText,
  settled,
  typed,
} from './draft.js';
import { Store } from './store.js';

/** After the last key. */
const PAUSE = 800;

export interface KeptText extends ServerText {
  readonly id: string;
}

/** Where the texts are in store, and where they lie until they have arrived there. */
export interface Shelf {
  readonly kept: Kept;
  readonly keyOf: (id: string) => string;
  readonly read: () => Promise<readonly KeptText[]>;
  /** @returns its version then. @throws ApiError, CONFLICT when another version is in store */
  readonly save: (id: string, text: string, version: number) => Promise<number>;
  /** Two texts in one, where lines of each other are not the measure. */
  readonly merge?: (theirs: string, mine: string) => string;
}

/**
 * Texts of one page, saved as they are typed. What the server has not acknowledged lies in the browser: neither a reload nor a lost
 * network or server loses it, and it is sent when they are back, also while another item is open.
 */
export class TextKeeper extends Store<ReadonlyMap<string, Draft>> {
  private stopped = false;
  private readonly busy = new Set<string>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private readonly shelf: Shelf) {
    super(new Map());
  }

  /** What the server has: a poll, or the first look. */
  follow(items: readonly KeptText[], by?: { readonly id: string; readonly name: string | undefined }): void {
    const next = new Map(this.get());
    for (const { id, ...server } of items) {
      const stored = next.has(id) ? null : this.shelf.kept.read<KeptDraft>(this.shelf.keyOf(id));
      const draft = next.get(id) ?? (stored && resumed(stored));
      next.set(id, draft ? followed(draft, server, by?.id === id ? by.name : undefined) : fresh(server));
    }
    const changed = [...next].filter(([id, draft]) => draft !== this.get().get(id));
    if (changed.length === 0) return;
    this.set(next);
    for (const [id, draft] of changed) {
      this.keep(id, draft);
      if (draft.phase === 'WAITING') this.later(id, 0);
    }
  }

  type(id: string, text: string): void {
    const draft = this.put(id, (before) => typed(before, text));
    if (draft?.phase === 'WAITING') this.later(id, PAUSE);
  }

  settle(id: string, choice: Choice): void {
    if (this.put(id, (before) => settled(before, choice, this.shelf.merge))?.phase === 'WAITING') this.later(id, 0);
  }

  /** Saves what waits, now: a field was left, or the network is back. */
  flush(): void {
    for (const [id, { phase }] of this.get()) {
      if (phase === 'WAITING' || phase === 'FAILED') void this.save(id);
    }
  }

  unsaved(): string[] {
    return [...this.get()].filter(([, draft]) => isUnsaved(draft)).map(([id]) => id);
  }

  start(): void {
    this.stopped = false;
  }

  /** The page is left: a last try, and what does not arrive lies in the browser until somebody comes back. */
  stop(): void {
    this.stopped = true;
    this.flush();
  }

  private later(id: string, milliseconds: number): void {
    clearTimeout(this.timers.get(id));
    if (this.stopped) return;
    this.timers.set(
      id,
      setTimeout(() => void this.save(id), milliseconds),
    );
  }

  private async save(id: string): Promise<void> {
    // What is under way sets the next try itself.
    if (this.busy.has(id)) return;
    clearTimeout(this.timers.get(id));
    this.busy.add(id);
    try {
      await this.deliver(id);
    } finally {
      this.busy.delete(id);
    }
  }

  private async deliver(id: string): Promise<void> {
    const waiting = (): Draft | undefined => {
      const draft = this.get().get(id);
      return draft?.phase === 'WAITING' || draft?.phase === 'FAILED' ? draft : undefined;
    };
    try {
      // The answer to the last sending was lost: what became of it is looked up before something else is sent.
      if (waiting()?.sent != null) this.follow(await this.shelf.read());
      if (!waiting()) return;
      const draft = this.put(id, sending)!;
      const version = await this.shelf.save(id, draft.text, draft.base.version);
      const after = this.put(id, (now) => acknowledged(now, version, Date.now()));
      if (after?.phase === 'WAITING') this.later(id, PAUSE);
    } catch (fault) {
      await this.cope(id, fault);
    }
  }

  private async cope(id: string, fault: unknown): Promise<void> {
    const { passing, error } = faultOf(fault);
    if (error?.code === 'CONFLICT') {
      const by = error.details['changedByName'];
      try {
        const items = await this.shelf.read();
        this.put(id, failed);
        this.follow(items, { id, name: typeof by === 'string' ? by : undefined });
        // Nothing else is in store: somebody is in the way, and goes.
        if (this.get().get(id)?.phase === 'FAILED') this.later(id, RETRY);
        return;
      } catch {
        // Nobody answers any longer: asked again as after any lost answer.
      }
    }
    if (!passing && error && error.code !== 'CONFLICT') {
      this.put(id, (now) => refused(now, error.message));
      return;
    }
    this.put(id, failed);
    this.later(id, RETRY);
  }

  private put(id: string, change: (draft: Draft) => Draft): Draft | undefined {
    const before = this.get().get(id);
    if (!before) return undefined;
    const draft = change(before);
    if (draft === before) return draft;
    this.set(new Map(this.get()).set(id, draft));
    this.keep(id, draft);
    return draft;
  }

  private keep(id: string, draft: Draft): void {
    const { text, base, sent } = draft;
    const stored: KeptDraft | null = isUnsaved(draft) ? { text, base, sent } : null;
    this.shelf.kept.write(this.shelf.keyOf(id), stored);
  }
}
