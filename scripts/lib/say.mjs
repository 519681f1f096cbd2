import { pathToFileURL } from 'node:url'

/** One line to the person at the terminal. */
export function say(/** @type {string} */ line) {
	process.stdout.write(`${line}\n`)
}

/** A mistake the person can mend: what is wrong and what to do, without a stack trace. */
export class Mistake extends Error {}

/**
 * Runs a command-line program: a `Mistake` becomes one clear line, anything else keeps its stack.
 * @param {() => Promise<void>} program
 */
export async function main(program) {
	try {
		await program()
	} catch (error) {
		process.stderr.write(
			error instanceof Mistake
				? `\n${error.message}\n`
				: `${error instanceof Error ? error.stack : error}\n`,
		)
		process.exitCode = 1
	}
}

/**
 * Whether a module is the program that was started, and not imported by one.
 * @param {string} url its import.meta.url
 */
export function isProgram(url) {
	return url === pathToFileURL(process.argv[1] ?? '').href
}
