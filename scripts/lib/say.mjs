import { pathToFileURL } from 'node:url'

/** One line to the person at the terminal. */
export function say(/** @type {string} */ line) {
	process.stdout.write(`${line}\n`)
}

/** A mistake the person can mend: what is wrong and what to do, without a stack trace. */
export class Mistake extends Error {}

/**
 * Runs a command-line program: a `Mistake` or a wrong setting becomes one clear line, anything else keeps its stack.
 * @param {() => Promise<void>} program
 */
export async function main(program) {
	try {
		await program()
	} catch (error) {
		process.stderr.write(
			canBeMended(error)
				? `\n${error.message}\n`
				: `${error instanceof Error ? error.stack : error}\n`,
		)
		process.exitCode = 1
	}
}

/**
 * Mistakes, and wrong settings: those come out of the build as well, where the class is another one.
 * @param {unknown} error @returns {error is Error}
 */
const canBeMended = (error) =>
	error instanceof Mistake || (error instanceof Error && error.name === 'WrongSetting')

/**
 * Whether a module is the program that was started, and not imported by one.
 * @param {string} url its import.meta.url
 */
export function isProgram(url) {
	return url === pathToFileURL(process.argv[1] ?? '').href
}
