import { closePools } from '#app/adapters/db/pools.server.ts'
import { closePrisma } from '#app/adapters/db/prisma.server.ts'
import { loadReference } from '#app/commands/reference/load-reference.server.ts'
import { loadDemo } from '#app/demo/load-demo.server.ts'
import { demoSignIns } from '#app/demo/sign-ins.ts'
import { adminCommand, adminHelp } from './accounts/admin-command.server.ts'
import { verifyCommand, verifyHelp } from './audit/verify-command.server.ts'
import { makeFigures } from './figures/make-figures.server.ts'
import { importCommand } from './imports/import-command.server.ts'
import { importHelp } from './imports/import-order.server.ts'
import { rebuildCommand } from './search/rebuild-command.server.ts'
import { rebuildHelp } from './search/rebuild-order.server.ts'
import { synonymsCommand, synonymsHelp } from './search/synonyms-command.server.ts'

type Command = { usage: string; help?: string; run: (options: string[]) => Promise<number> }

const done = (work: Promise<void>) => work.then(() => 0)

async function demo(): Promise<number> {
	if ((await loadDemo()) === 'loaded') process.stdout.write('Demo people and posts made.\n')
	await makeFigures()
	return 0
}

/** What can be done from the command line; each answers with the exit code. */
const commands: Record<string, Command> = {
	reference: {
		usage: 'load divisions, minimum wages and the moves of the state machines',
		run: () => done(loadReference()),
	},
	demo: { usage: 'make the demo people and posts, unless they are there', run: demo },
	import: { usage: 'bring posts in from a file', help: importHelp, run: importCommand },
	admin: { usage: 'make an administrator', help: adminHelp, run: adminCommand },
	synonyms: {
		usage: 'propose and accept names of work for the search',
		help: synonymsHelp,
		run: synonymsCommand,
	},
	'audit-verify': { usage: 'verify the audit chains', help: verifyHelp, run: verifyCommand },
	'search-rebuild': {
		usage: 'build the search index anew, or verify it',
		help: rebuildHelp,
		run: rebuildCommand,
	},
	'sign-ins': {
		usage: 'print who can sign in to the demo',
		run: async () => {
			process.stdout.write(`${demoSignIns()}\n`)
			return 0
		},
	},
}

/** Runs a command; `keepOpen` for a program that goes on using the connections. */
export async function cli(
	[name = '--help', ...options]: string[],
	{ keepOpen = false } = {},
): Promise<number> {
	const command = commands[name]
	if (!command || options.includes('--help')) {
		process.stdout.write(command?.help ?? usage())
		return name === '--help' || command ? 0 : 1
	}
	try {
		return await command.run(options)
	} finally {
		if (!keepOpen) {
			await closePrisma()
			await closePools()
		}
	}
}

function usage(): string {
	const lines = Object.entries(commands).map(
		([name, command]) => `  ${name.padEnd(16)} ${command.usage}`,
	)
	return `Commands:\n${lines.join('\n')}\n`
}
