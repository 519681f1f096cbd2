import { readFile } from 'node:fs/promises'
import type { HandedIn } from '#app/adapters/files/kept-files.server.ts'
import { type ReadProfile, readProfile } from './profile-yaml.server.ts'

/** Far more than all parameters of a division with their history. */
const mostBytes = 300_000

/** A file of parameters that was handed in. */
export async function readProfileFile({
	path,
	size,
}: HandedIn): Promise<ReadProfile | { refused: 'file-large' }> {
	return size > mostBytes ? { refused: 'file-large' } : readProfile(await readFile(path, 'utf8'))
}
