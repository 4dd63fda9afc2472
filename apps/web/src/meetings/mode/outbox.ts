import { send } from '../../api/client.js';
import {
  type CreateActionsInput,
  ModeCreateActionsDocument,
  ModeMeetingDocument,
  type ModeMeetingQuery,
  ModeSaveDecisionDocument,
} from '../../generated/graphql.js';
import { faultOf, RETRY } from '../../drafts/fault.js';
import { kept } from './kept.js';
import { Store } from '../../drafts/store.js';

/** A decision or an action that was finished with Enter and is on its way. */
export interface Posted {
  readonly key: string;
  readonly item: string;
  readonly text: string;
  /** What to create; null = a decision. */
  readonly actions: CreateActionsInput | null;
  /** How the line reads. */
  readonly shown: string;
  /** What was typed, to be taken up again. */
  readonly line: string;
  /** How many with the same text there were before. */
  readonly known: number;
  readonly phase: 'WAITING' | 'FAILED' | 'REFUSED';
  readonly reason: string | null;
}

export type NewPost = Pick<Posted, 'item' | 'text' | 'actions' | 'shown' | 'line'>;
type Items = ModeMeetingQuery['meeting']['agendaItems'];

/**
 * Decisions and actions leave in the order in which they were written, each once: before something is sent again it is looked whether it arrived
 * after all. Until then they lie in the browser.
 */
export class Outbox extends Store<readonly Posted[]> {
  private sending = false;
  private stopped = true;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly meeting: string,
    private readonly key: string,
    private readonly arrived: () => Promise<unknown>,
  ) {
    super((kept.read<Posted[]>(key) ?? []).map((one) => (one.phase === 'REFUSED' ? one : { ...one, phase: 'FAILED' })));
  }

  post(post: NewPost, items: Items): void {
    const queued = this.get().filter((one) => sameAs(post, one)).length;
    const entry: Posted = {
      ...post,
      key: crypto.getRandomValues(new Uint32Array(2)).join('-'),
      known: countOf(post, items) + queued,
      phase: 'WAITING',
      reason: null,
    };
    this.put([...this.get(), entry]);
    void this.run();
  }

  remove(key: string): void {
    this.put(this.get().filter((one) => one.key !== key));
  }

  /** Sends what waits, one at a time. */
  async run(): Promise<void> {
    if (this.sending || this.stopped) return;
    this.sending = true;
    clearTimeout(this.timer);
    for (let next = this.next(); next !== undefined; next = this.next()) {
      if (!(await this.deliver(next))) break;
    }
    this.sending = false;
  }

  start(): void {
    this.stopped = false;
    void this.run();
  }

  /** The page is left: what has not arrived lies in the browser until somebody comes back. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private next(): Posted | undefined {
    if (this.stopped) return undefined;
    return this.get().find(({ phase }) => phase !== 'REFUSED');
  }

  private async deliver(entry: Posted): Promise<boolean> {
    try {
      if (entry.phase === 'WAITING' || !(await this.isThere(entry))) await create(entry);
      await this.arrived();
      this.remove(entry.key);
      return true;
    } catch (fault) {
      const { passing, error } = faultOf(fault);
      if (!passing && error) {
        this.change(entry.key, { phase: 'REFUSED', reason: error.message });
        return true;
      }
      this.change(entry.key, { phase: 'FAILED' });
      if (!this.stopped) this.timer = setTimeout(() => void this.run(), RETRY);
      return false;
    }
  }

  private async isThere(entry: Posted): Promise<boolean> {
    const { meeting } = await send(ModeMeetingDocument, { id: this.meeting });
    return countOf(entry, meeting.agendaItems) > entry.known;
  }

  private change(key: string, to: Partial<Posted>): void {
    this.put(this.get().map((one) => (one.key === key ? { ...one, ...to } : one)));
  }

  private put(entries: readonly Posted[]): void {
    this.set(entries);
    kept.write(this.key, entries.length === 0 ? null : entries);
  }
}

const sameAs = (a: NewPost, b: NewPost): boolean =>
  a.item === b.item && a.text === b.text && (a.actions === null) === (b.actions === null);

/** An action that was given to several counts once for each. */
function countOf({ item, text, actions }: NewPost, items: Items): number {
  const there = items.find(({ id }) => id === item);
  return (actions === null ? there?.decisions : there?.actions)?.filter((one) => one.text === text).length ?? 0;
}

async function create({ item, text, actions }: Posted): Promise<void> {
  if (actions) await send(ModeCreateActionsDocument, { input: actions });
  else await send(ModeSaveDecisionDocument, { input: { item, text } });
}
