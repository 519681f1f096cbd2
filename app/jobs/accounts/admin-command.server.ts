import { contextFor } from '#app/adapters/context.server.ts'
import { addAdministrator } from '#app/commands/accounts/add-administrator.server.ts'
import { passwordRules } from '#app/domain/accounts/password-rules.ts'

export const adminHelp = `npm run admin -- USERNAME DIVISION

Makes an administrator: the first one of an installation, which has nobody yet who could make accounts.
DIVISION is a name or a code: 33, 3301, 330108. The password that is printed holds for
${passwordRules.oneTimeDays} days and has to be changed at the first sign-in.
`

export async function adminCommand([username = '', place = '']: string[]): Promise<number> {
	const ctx = contextFor({ kind: 'system', name: 'command-line' })
	const outcome = await addAdministrator(ctx, { username, place })
	if ('refused' in outcome) {
		process.stderr.write(`No administrator was made: ${outcome.refused}.\n\n${adminHelp}`)
		return 1
	}
	process.stdout.write(
		`Sign in at /staff/sign-in as ${outcome.username} with this password:\n${outcome.password}\n`,
	)
	return 0
}
