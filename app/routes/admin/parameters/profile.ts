import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { yamlFile } from '#app/http/yaml-file.server.ts'
import { shippedExample } from '#app/queries/policy/shipped-example.server.ts'

export const loader = guarded({ may: 'parameter.see' }, async ({ params }) => {
	const { name, text } = found(await shippedExample(params.profile))
	return yamlFile(name, text)
})
