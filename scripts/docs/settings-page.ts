import type { z } from 'zod'
import { groups } from '#app/adapters/settings.server.mjs'
import { code, page, table } from './markdown.ts'

export function settingsPage(): string {
	return page(
		'Settings 运行设置',
		'app/adapters/settings.server.mjs',
		'Environment variables that the programs read. A wrong or missing one is named at the start. Each ' +
			'can also be given as a file, as containers do with secrets: `SECRET_FILE=/run/secrets/secret`.',
		...Object.entries(groups).flatMap(([name, settings]) => [
			`## ${name}`,
			table(
				['name', 'default', 'meaning'],
				Object.entries(settings).map(([setting, schema]) => [
					code(setting),
					defaultOf(schema),
					schema.description ?? '',
				]),
			),
		]),
	)
}

function defaultOf(schema: z.ZodType): string {
	const { success, data } = schema.safeParse(undefined)
	if (!success || data === undefined) return ''
	return code(typeof data === 'boolean' ? String(Number(data)) : String(data))
}
