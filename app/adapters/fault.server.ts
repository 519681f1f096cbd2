import { log } from './log.server.ts'

type Traced = { name: string; at: string[]; code?: string; table?: string; constraint?: string }

/**
 * What the log learns of an error: its kind and where it arose. Not its message, which may quote what
 * someone typed: a database tells the value that it did not like. While developing it is there.
 */
export function faultOf(error: unknown): Partial<Traced> & { message?: string } {
	if (!(error instanceof Error)) return { name: typeof error }
	const { code, table, constraint } = error as Partial<Traced>
	return {
		name: error.name,
		...(code !== undefined && { code }),
		...(table !== undefined && { table }),
		...(constraint !== undefined && { constraint }),
		...(log.isLevelEnabled('debug') && { message: error.message }),
		at: framesOf(error),
	}
}

const framesOf = ({ stack = '' }: Error): string[] =>
	stack
		.split('\n')
		.filter((line) => /^\s+at /.test(line))
		.map((line) => line.trim())
