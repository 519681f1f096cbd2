import { readCreditCode } from '#app/domain/identity/credit-code.ts'

/** The credit code that someone typed for an employer, alone or behind its name; null where there is none. */
export function codeInName(typed: string): string | null {
	const [last = ''] = /[0-9A-Za-z]{18}\s*$/.exec(typed.normalize('NFKC')) ?? []
	const read = readCreditCode(last)
	return 'code' in read ? read.code : null
}

/** An employer as it is typed so that no other can be meant. */
export const exactName = ({
	name,
	creditCode,
}: {
	name: string
	creditCode: string | null
}): string => (creditCode === null ? name : `${name} ${creditCode}`)
