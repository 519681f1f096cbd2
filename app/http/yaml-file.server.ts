import { type Profile, writeProfile } from '#app/adapters/policy/profile-yaml.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { parameterText } from '#app/locales/words/parameter-values.ts'
import { parameterWords } from '#app/locales/words/parameters.ts'
import { attachment } from './table-file.server.ts'

/** A text in YAML as a file to keep. */
export const yamlFile = (name: string, text: string): Response =>
	new Response(text, {
		headers: {
			'Content-Type': 'application/yaml; charset=utf-8',
			'Content-Disposition': attachment(`${name}.yaml`),
			'Cache-Control': 'private, no-store',
		},
	})

type Recorded = Omit<Profile, 'note'> & { place: string }

/** What a place has recorded, as a file that can be read in again; each value under its name. */
export function profileFile(profile: Recorded, day: string): Response {
	const { place } = profile
	const text = writeProfile(profile, {
		head: m.profile_head({ place, day }),
		place,
		nameOf: ({ key, value }) => `${parameterWords[key]()} · ${parameterText(key, value)}`,
	})
	return yamlFile(`${m.parameters_title()} ${place}`, text)
}
