import { m } from '#app/locales/compiled/messages.js'
import type { PersonFile } from '#app/queries/people/person-file.server.ts'
import { AssistanceList, Basics, FilePart, Helpers, Household } from './file-sections.tsx'
import { PackOnFile } from './service-pack.tsx'
import { WorkEffectLine } from './work-effect.tsx'

/** What stands beside someone's way on their file: what is due to them, who they are, who is around them. */
export function BesideTheWay({ file, today }: { file: PersonFile; today: string }) {
	const { basics, assistance, household, helpers, pack, effect } = file
	return (
		<div className="stack-4 content-start">
			<PackOnFile pack={pack} today={today} />
			<FilePart title={m.file_basics()}>
				<Basics person={basics} />
			</FilePart>
			{assistance && (
				<FilePart title={m.file_assistance()}>
					<AssistanceList assistance={assistance} />
					<WorkEffectLine id={basics.id} effect={effect} />
				</FilePart>
			)}
			<FilePart title={m.file_household()}>
				<Household members={household} />
			</FilePart>
			<FilePart title={m.file_helpers()}>
				<Helpers helpers={helpers} />
			</FilePart>
		</div>
	)
}
