import { checkFirst, decodeCursor } from '@platform/graphql/connection.js';
import { badInput } from '@platform/errors/portal-error.js';
import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLResolveInfo,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** The place in the file after which a page of rows begins, from 0. */
export function startOf(after: string | null | undefined): number {
  if (after == null) return 0;
  const [index] = decodeCursor(after, 1);
  if (typeof index !== 'number') throw badInput('after', 'after ska vara endCursor från sidan före.');
  return index + 1;
}

/**
 * Refuses an impossible page of `rows` before the import begins: refused afterwards it would look as if nothing had been
 * imported.
 */
export function checkRowsAskedFor(info: GraphQLResolveInfo): void {
  const payload = getNamedType(info.returnType);
  const rows = isObjectType(payload) ? payload.getFields()['rows'] : undefined;
  if (!rows) return;
  for (const node of info.fieldNodes.flatMap(({ selectionSet }) => fieldsOf(selectionSet, info))) {
    if (node.name.value !== 'rows') continue;
    const { first, after } = getArgumentValues(rows, node, info.variableValues);
    checkFirst(first as number);
    startOf(after as string | null | undefined);
  }
}

function fieldsOf(set: SelectionSetNode | undefined, info: GraphQLResolveInfo): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    return fieldsOf(part?.selectionSet, info);
  });
}
