import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './lib/paths.mjs'

/**
 * Facts that ship with the program, and, where wanted, the invented people and posts of the demo.
 * @param {Record<string, string>} environment
 */
export async function prepareContent(environment) {
	cli(['reference'], environment)
	if (environment.DEMO === '1') cli(['demo'], environment)
}

/** @param {string[]} command @param {Record<string, string>} environment @param {'inherit' | 'pipe'} [output] */
function cli(command, environment, output = 'inherit') {
	return execFileSync(process.execPath, [join(root, 'scripts/cli.mjs'), ...command], {
		cwd: root,
		env: { ...process.env, ...environment, STORES: 'open' },
		stdio: ['ignore', output, 'inherit'],
	})
}

/** Who can sign in to the demo, as lines for the terminal. @param {Record<string, string>} environment */
export function demoSignIns(environment) {
	return cli(['sign-ins'], environment, 'pipe').toString()
}
