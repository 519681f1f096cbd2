import { hash, verify } from '@node-rs/argon2'

/** OWASP's least for argon2id, which is the library's default algorithm. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> =>
	hash(password.normalize('NFKC'), cost)

/** An unknown account costs as much time as a known one, so that names cannot be guessed by the clock. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
	const fits = await verify(stored ?? (await standIn()), password.normalize('NFKC'))
	return stored !== null && fits
}

let standInHash: Promise<string> | undefined
function standIn(): Promise<string> {
	standInHash ??= hashPassword('nobody has this password')
	return standInHash
}
