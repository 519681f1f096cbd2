import { ActForm } from '#app/components/form/act-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'

type Props = { name: string | null; mayTake: boolean; reply: Reply | undefined }

/** Who looks after someone; where it is nobody, a caseworker can take it up with one press. */
export function CaseworkerLine({ name, mayTake, reply }: Props) {
	return (
		<div className="cluster items-center">
			<span className="tag">
				{m.caseworker()} · {name ?? m.caseload_none()}
			</span>
			{name === null && mayTake && (
				<ActForm verb="take" reply={reply}>
					<Submit look="quiet">{m.caseload_take()}</Submit>
				</ActForm>
			)}
		</div>
	)
}
