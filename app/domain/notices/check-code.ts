/** The code by which a paper is checked, however it was typed; null where it cannot be one. */
export function readCheckCode(typed: string): string | null {
	const code = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
	return code.length === 16 ? code : null
}
