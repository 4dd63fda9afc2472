import { CLAIM_RENEWED_EVERY } from '@domain/consultations/claim.js';
import { useEffect, useRef, useState } from 'react';
import { send } from '../../api/client.js';
import { fresh } from '../../drafts/draft.js';
import { type KeptText, TextKeeper } from '../../drafts/keeper.js';
import { keptUnder } from '../../drafts/kept.js';
import { useStore } from '../../drafts/store.js';
import {
  ConsultationClaimSectionDocument,
  ConsultationReleaseSectionDocument,
  ConsultationSaveSectionDocument,
  ConsultationTextDocument,
  type ConsultationTextQuery,
} from '../../generated/graphql.js';
import { asLine, textOf, together } from './section-text.js';

export type Section = ConsultationTextQuery['consultation']['sections'][number];

const kept = keptUnder('samverkan.remiss.');
const asKept = (sections: readonly Section[]): readonly KeptText[] =>
  sections.map(({ id, content, revision }) => ({ id, text: asLine(content), version: revision }));
const quietly = (promise: Promise<unknown>): void => void promise.catch(() => undefined);

/** The sections of a joint text while somebody writes: what is typed, and which of them one has taken. */
export function useSections(consultation: string, viewer: string, sections: readonly Section[]) {
  const [keeper] = useState(
    () =>
      new TextKeeper({
        kept,
        keyOf: (id) => `${viewer}.${id}`,
        read: async () => asKept((await send(ConsultationTextDocument, { id: consultation })).consultation.sections),
        save: async (section, text, baseRevision) => {
          const input = { section, content: textOf(text), baseRevision };
          return (await send(ConsultationSaveSectionDocument, { input })).saveResponseSection.section.revision;
        },
        merge: together,
      }),
  );
  const drafts = useStore(keeper);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => keeper.follow(asKept(sections)), [keeper, sections]);
  useEffect(() => {
    const flush = () => keeper.flush();
    const hidden = () => {
      if (document.visibilityState === 'hidden') keeper.flush();
    };
    keeper.start();
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', hidden);
      keeper.stop();
    };
  }, [keeper]);
  // Says that one is still there, also while nothing is typed.
  useEffect(() => {
    if (open.size === 0) return undefined;
    const timer = setInterval(() => {
      for (const id of open) quietly(send(ConsultationClaimSectionDocument, { id }));
    }, CLAIM_RENEWED_EVERY);
    return () => clearInterval(timer);
  }, [open]);
  // Others may write once everything has arrived.
  useEffect(() => {
    const arrived = [...leaving].filter((id) => (drafts.get(id)?.phase ?? 'SAVED') === 'SAVED');
    if (arrived.length === 0) return;
    setLeaving(new Set([...leaving].filter((id) => !arrived.includes(id))));
    for (const id of arrived) quietly(send(ConsultationReleaseSectionDocument, { id }));
  }, [drafts, leaving]);
  const opened = useRef(open);
  useEffect(() => {
    opened.current = open;
  }, [open]);
  // The page is left: what has arrived is free at once, the rest when its claim lapses.
  useEffect(
    () => () => {
      for (const id of opened.current) {
        if (keeper.get().get(id)?.phase === 'SAVED') quietly(send(ConsultationReleaseSectionDocument, { id }));
      }
    },
    [keeper],
  );
  return {
    keeper,
    draftOf: ({ id, content, revision }: Section) =>
      drafts.get(id) ?? fresh({ text: asLine(content), version: revision }),
    open,
    begin: (id: string) => setOpen((before) => new Set([...before, id])),
    end: (id: string) => {
      keeper.flush();
      setOpen((before) => new Set([...before].filter((each) => each !== id)));
      setLeaving((before) => new Set([...before, id]));
    },
  };
}

export type Sections = ReturnType<typeof useSections>;
