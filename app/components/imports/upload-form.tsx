import { SelectField } from '#app/components/form/choices.tsx'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import type { Reply } from '#app/domain/form.ts'
import { fileFormats } from '#app/domain/tables/table.ts'
import { m } from '#app/locales/compiled/messages.js'

type Props = {
	divisions: readonly { code: string; name: string }[]
	reply: Reply | undefined
}

const templateWords = { xlsx: m.import_template_xlsx, csv: m.import_template_csv }

/** Hands in a file of posts; beside it what a file has to be like, and a template. */
export function UploadForm({ divisions, reply }: Props) {
	return (
		<section className="card grid lg:grid-cols-2 gap-6" aria-labelledby="import-new">
			<div>
				<h2 id="import-new" className="text-lg font-bold mb-2">
					{m.import_new()}
				</h2>
				<PostForm reply={reply} upload className="stack-4">
					<TextField
						name="file"
						type="file"
						label={m.import_file()}
						hint={m.import_file_hint()}
						accept=".xlsx,.csv,.jsonl,.gz"
					/>
					<SelectField
						name="division"
						label={m.import_division()}
						options={divisions.map(({ code, name }) => ({ value: code, label: name }))}
					/>
					<TextField
						name="source"
						label={m.import_source()}
						hint={m.import_source_hint()}
						optional
						maxLength={50}
					/>
					<div>
						<Submit>{m.import_send()}</Submit>
					</div>
				</PostForm>
			</div>
			<div className="stack-4 content-start">
				<h3 className="font-bold">{m.import_how()}</h3>
				<ul className="list-disc pl-6 stack-2">
					<li>{m.import_how_needed()}</li>
					<li>{m.import_how_again()}</li>
					<li>{m.import_how_review()}</li>
					<li>{m.import_how_rejected()}</li>
				</ul>
				<p className="cluster">
					{fileFormats.map((format) => (
						<a
							key={format}
							href={`/officer/import/template/${format}`}
							className="button-quiet"
							download
						>
							{templateWords[format]()}
						</a>
					))}
				</p>
			</div>
		</section>
	)
}
