import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { declareMessages } from './build/message-types.mjs'
import { filesBelow } from './lib/files.mjs'
import { root } from './lib/paths.mjs'
import { isProgram, main } from './lib/say.mjs'

const stampFile = join(root, 'node_modules/.cache/zhuye/generated.json')

const settings = 'app/locales/project.inlang/settings.json'
const messageOptions = Object.entries({
	project: 'app/locales/project.inlang',
	outdir: 'app/locales/compiled',
	'output-structure': 'locale-modules',
	'is-server': 'import.meta.env?.SSR',
}).flatMap(([name, value]) => [`--${name}`, value])
messageOptions.push('--strategy', 'globalVariable', 'baseLocale')
messageOptions.push('--no-emit-readme', '--no-emit-git-ignore', '--silent')

/** @param {string} program below node_modules @param {string[]} options */
function run(program, ...options) {
	execFileSync(process.execPath, [join(root, 'node_modules', program), ...options], {
		cwd: root,
		stdio: ['ignore', 'ignore', 'pipe'],
		env: {
			...process.env,
			CHECKPOINT_DISABLE: '1',
			// A program that fails: generating needs no engine, and whatever would must not seem to work.
			PRISMA_SCHEMA_ENGINE_BINARY: '/bin/false',
		},
	})
}

/**
 * Code made from other files: what it is made from, where it goes, and how.
 * @type {{ name: string, from: string[], to: string, make: () => unknown }[]}
 */
const generated = [
	{
		name: 'prisma',
		from: ['prisma/schema', 'prisma.config.ts'],
		to: 'app/adapters/db/generated/client.ts',
		make: () => run('prisma/build/index.js', 'generate'),
	},
	{
		name: 'messages',
		from: [settings, 'app/locales/zh-CN', 'app/locales/en', 'scripts/build/message-types.mjs'],
		to: 'app/locales/compiled/messages.js',
		// In a program of its own: the compiler leaves timers behind that would keep this one waiting.
		make: async () => {
			run('@inlang/paraglide-js/bin/run.js', 'compile', ...messageOptions)
			const { locales } = JSON.parse(await readFile(join(root, settings), 'utf8'))
			await declareMessages(join(root, 'app/locales/compiled'), locales)
		},
	},
]

/** The font of printed documents is made in the same way, out of the package it comes in. */
generated.push({
	name: 'font',
	from: ['scripts/build/make-font.mjs', 'node_modules/@fontsource/noto-sans-sc/package.json'],
	to: 'build/fonts/noto-sans-sc.ttf',
	make: () => execFileSync(process.execPath, [join(root, 'scripts/build/make-font.mjs')]),
})

/** Makes what is missing or older than its sources; takes no time when nothing has changed. */
export async function generate() {
	/** @type {Record<string, string>} */
	const stamps = existsSync(stampFile) ? JSON.parse(await readFile(stampFile, 'utf8')) : {}
	for (const { name, from, to, make } of generated) {
		const stamp = await digestOf(from)
		if (stamps[name] === stamp && existsSync(join(root, to))) continue
		await make()
		stamps[name] = stamp
	}
	await mkdir(dirname(stampFile), { recursive: true })
	await writeFile(stampFile, JSON.stringify(stamps))
}

/**
 * A digest over files and whole folders, names included.
 * @param {readonly string[]} paths relative to the checkout
 */
export async function digestOf(paths) {
	const hash = createHash('sha256')
	for (const path of paths) {
		for (const file of await filesBelow(join(root, path)))
			hash.update(file).update(await readFile(file))
	}
	return hash.digest('hex')
}

if (isProgram(import.meta.url)) await main(generate)
