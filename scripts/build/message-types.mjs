import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/*
 * Types of the compiled messages. The compiler can declare them too, by running all of TypeScript over what it wrote:
 * that takes three times as long as all its other work. Here a message is one line.
 */

const inputsPattern = /^\/\*\* @typedef \{(.*)\} (\w+) \*\/$/gm
const messagePattern = /^export const (\w+) = \/\*\* @type \{\(\(inputs\??: (\w+),/gm

const head = `import type { Locale } from '../runtime.js'
export type LocalizedString = string & { readonly __brand: 'LocalizedString' }
type Options = { locale?: Locale }
type Plain = (inputs?: {}, options?: Options) => LocalizedString
type With<Inputs> = (inputs: Inputs, options?: Options) => LocalizedString
`

/** What the program uses of the compiler's own part. @param {readonly string[]} locales */
const runtime = (
	locales,
) => `export type Locale = ${locales.map((locale) => `'${locale}'`).join(' | ')}
export declare function getLocale(): Locale
export declare function overwriteGetLocale(get: () => Locale): void
export declare function isLocale(locale: unknown): locale is Locale
`

/**
 * @param {string} compiled the module of all messages
 * @returns {string} its declarations
 */
function declared(compiled) {
	const inputs = new Map(
		[...compiled.matchAll(inputsPattern)].map(([, type, name]) => [name, type]),
	)
	const messages = [...compiled.matchAll(messagePattern)].map(([, name, type]) => {
		const given = inputs.get(type)
		if (given === undefined) throw new Error(`The inputs of the message ${name} are not declared.`)
		return `export declare const ${name}: ${given === '{}' ? 'Plain' : `With<${given}>`}\n`
	})
	const exported = compiled.match(/^export /gm)?.length
	if (messages.length !== exported)
		throw new Error(`${messages.length} of ${exported} messages were understood.`)
	return head + messages.join('')
}

/** @param {string} folder of the compiled messages @param {readonly string[]} locales */
export async function declareMessages(folder, locales) {
	const all = 'messages/_index'
	const compiled = await readFile(join(folder, `${all}.js`), 'utf8')
	await writeFile(join(folder, `${all}.d.ts`), declared(compiled))
	await writeFile(join(folder, 'runtime.d.ts'), runtime(locales))
	await writeFile(
		join(folder, 'messages.d.ts'),
		`export * from './${all}.js'\nexport * as m from './${all}.js'\n`,
	)
}
