import { shippedProfile } from '#app/adapters/policy/shipped-profiles.server.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { yamlFile } from '#app/http/yaml-file.server.ts'

export const loader = guarded({ may: 'parameter.see' }, async ({ params }) => {
	const { name, text } = found(await shippedProfile(params.profile))
	return yamlFile(name, text)
})
