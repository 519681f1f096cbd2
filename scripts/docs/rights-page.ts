import type { Role } from '#app/domain/access/actor.ts'
import { type Permission, permissions, relationFor } from '#app/domain/access/permissions.ts'
import { code, page, table } from './markdown.ts'
import type { Place } from './routes-page.ts'

const roles = [
	'recipient',
	'bearer',
	'officer',
	'caseworker',
	'admin',
	'employer',
] as const satisfies readonly Role[]

export function rightsPage(places: readonly Place[]): string {
	const lines = Object.keys(permissions) as Permission[]
	return page(
		'Rights 权限表',
		'app/domain/access/permissions.ts',
		'Who may do what, and how they must stand to it. What is not listed is refused. Loaders, actions ' +
			'and commands name their line; [row-level security](decisions/0003-rights-in-three-walls.md) ' +
			'of the database stands behind them.',
		'- *own*: the person they are, or whom they help\n' +
			'- *division*: within their own division and below 本辖区及下级\n' +
			'- *bureau*: the same, and holding the right `decide`\n' +
			'- *approver*: the same as division, and holding the right `approve`\n' +
			'- *own-employer*: belonging to the one employer they act for\n' +
			'- *self*: their own account\n' +
			'- a *bearer* holds the answer code printed on one offer, and may answer that offer',
		table(
			['right', ...roles, 'at these doors'],
			lines.map((line) => [
				code(line),
				...roles.map((role) => relationFor(line, role) ?? ''),
				doorsOf(line, places).map(code).join(' '),
			]),
		),
	)
}

function doorsOf(line: Permission, places: readonly Place[]): string[] {
	return places
		.filter(({ loader, action }) =>
			[loader, action].some((door) => door && 'may' in door && door.may === line),
		)
		.map(({ address }) => address)
}
