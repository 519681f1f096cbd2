import { createHash } from 'node:crypto'

/** The same for the same values, whatever the order of their keys. */
export function digestOfValue(value: unknown): string {
	return createHash('sha256').update(JSON.stringify(value, sorted)).digest('base64url')
}

const sorted = (_key: string, value: unknown): unknown =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
		: value
