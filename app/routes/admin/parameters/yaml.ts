import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { textParam } from '#app/http/text-param.ts'
import { profileFile } from '#app/http/yaml-file.server.ts'
import { recordedProfile } from '#app/queries/policy/recorded-profile.server.ts'

export const loader = guarded({ may: 'parameter.see' }, async ({ ctx, request }) =>
	profileFile(found(await recordedProfile(ctx, textParam(request, 'place'))), ctx.today),
)
