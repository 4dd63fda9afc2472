import type { TypedDocumentString } from '../../generated/graphql.js';
import { funding as texts } from '../../locales/sv/funding.js';
import { Confirm } from '../../meetings/Confirm.js';
import { useSave } from '../use-save.js';

/** Asks before a row that was entered by mistake is taken away. */
export function RemoveRow<T, I>({
  document,
  input,
  onClose,
}: {
  readonly document: TypedDocumentString<T, { input: I }>;
  readonly input: I;
  readonly onClose: () => void;
}) {
  const remove = useSave(document);
  return (
    <Confirm
      title={texts.grant.removeTitle}
      text={texts.grant.removeText}
      button={texts.remove}
      danger
      error={remove.error}
      pending={remove.isPending}
      onConfirm={() => remove.mutate({ input }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
