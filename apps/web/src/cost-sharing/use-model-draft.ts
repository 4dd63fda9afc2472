import { ApiError } from '../api/client.js';
import { useChange } from '../api/hooks.js';
import { queries } from '../api/queries.js';
import { CostsSaveModelDocument, type CostsModelFragment } from '../generated/graphql.js';
import { formOf, inputOf, type ModelForm, sameForm } from './model-form.js';
import { useStored } from '../shell/stored.js';

interface Draft {
  readonly form: ModelForm;
  /** The version that it was read from; 0 = a new model. */
  readonly version: number;
}

export type ModelDraft = ReturnType<typeof useModelDraft>;

/**
 * A model being written. Without changes it follows the server; with changes it is kept in the browser, also over a reload, until it
 * is saved or thrown away. `theirs` is what somebody else has saved meanwhile.
 */
export function useModelDraft(body: string, year: number, model: CostsModelFragment | null, fresh: ModelForm) {
  const [draft, setDraft] = useStored<Draft>(model ? `modell.${model.id}` : `modell.ny.${body}.${year}`);
  const saving = useChange(CostsSaveModelDocument);
  const original = model ? formOf(model) : fresh;
  const form = draft?.form ?? original;
  const version = draft?.version ?? model?.version ?? 0;
  const theirs = draft && model && model.version !== version && !saving.isPending ? model : null;
  return {
    form,
    /** Whether there is something to save. */
    dirty: draft !== null,
    theirs,
    error: saving.error,
    isSaving: saving.isPending,
    change: (next: ModelForm) => {
      if (saving.error) saving.reset();
      setDraft(!theirs && model && sameForm(next, original) ? null : { form: next, version });
    },
    discard: () => {
      saving.reset();
      setDraft(null);
    },
    /** @param over the version to write over; the one read when absent */
    save: async (onSaved?: (id: string) => void, over = version) => {
      const read = model ? { id: model.id, version: over } : undefined;
      try {
        const { saveCostModel } = await saving.mutateAsync({ input: inputOf(body, form, read) });
        setDraft(null);
        onSaved?.(saveCostModel.costModel.id);
      } catch (error) {
        // What the other one saved is read now, to stand beside.
        if (error instanceof ApiError && error.code === 'CONFLICT') await queries.invalidateQueries();
      }
    },
  };
}
