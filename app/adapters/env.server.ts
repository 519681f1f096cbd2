import { readSettings } from './settings.server.mjs'

export type Env = ReturnType<typeof readSettings>

let parsed: Env | undefined

/** The environment, read once; a start with a wrong setting names the setting and ends. */
export function env(): Env {
	parsed ??= readSettings(process.env)
	return parsed
}
