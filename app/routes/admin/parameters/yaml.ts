import { writeProfile } from '#app/adapters/policy/profile-yaml.server.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { textParam } from '#app/http/text-param.ts'
import { yamlFile } from '#app/http/yaml-file.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { parameterText } from '#app/locales/words/parameter-values.ts'
import { parameterWords } from '#app/locales/words/parameters.ts'
import { recordedProfile } from '#app/queries/policy/recorded-profile.server.ts'

export const loader = guarded({ may: 'parameter.see' }, async ({ ctx, request }) => {
	const profile = found(await recordedProfile(ctx, textParam(request, 'place')))
	const { place } = profile
	const text = writeProfile(profile, {
		head: m.profile_head({ place, day: ctx.today }),
		place,
		nameOf: ({ key, value }) => `${parameterWords[key]()} · ${parameterText(key, value)}`,
	})
	return yamlFile(`${m.parameters_title()} ${place}`, text)
})
