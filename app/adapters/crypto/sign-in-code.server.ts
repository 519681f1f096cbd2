import { createHmac } from 'node:crypto'
import { derivedKey } from './keyring.server.ts'

/** The six digits of a one-time code: they follow from its row's random id and the portal's secret. */
export function digitsOf(codeId: string): string {
	const number = createHmac('sha256', derivedKey('sign-in codes'))
		.update(codeId)
		.digest()
		.readUInt32BE()
	return String(number % 1_000_000).padStart(6, '0')
}
