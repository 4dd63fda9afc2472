import { randomBytes } from 'node:crypto';
import { isDuplicate, type Tx } from '../tx/tx.js';
import { SecretRow } from './session.entity.js';

/** A random value that is made once and then the same for every process on the database. */
export async function secret(tx: Tx, name: string): Promise<string> {
  const found = await tx.read.findOneBy(SecretRow, { name });
  if (found) return found.value;
  try {
    const value = randomBytes(32).toString('base64url');
    await tx.run((em) => em.insert(SecretRow, { name, value }));
    return value;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return (await tx.read.findOneByOrFail(SecretRow, { name })).value;
  }
}
