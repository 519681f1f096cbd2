-- Rules about single rows and their neighbours: the words a column may hold (the same lists stand in
-- app/domain; tests/database/words.test.ts compares them), ranges, and periods that must not overlap.

-- Division codes are compared by prefix ranges: byte order, whatever the cluster's own collation.
ALTER TABLE division ALTER COLUMN code TYPE text COLLATE "C", ALTER COLUMN parent_code TYPE text COLLATE "C";
ALTER TABLE policy_parameter ALTER COLUMN division_code TYPE text COLLATE "C";
ALTER TABLE role_grant ALTER COLUMN division_code TYPE text COLLATE "C";
ALTER TABLE household ALTER COLUMN division_code TYPE text COLLATE "C";
ALTER TABLE person ALTER COLUMN residence_code TYPE text COLLATE "C", ALTER COLUMN hukou_code TYPE text COLLATE "C";
ALTER TABLE registration ALTER COLUMN residence_code TYPE text COLLATE "C";
ALTER TABLE employer ALTER COLUMN division_code TYPE text COLLATE "C";
ALTER TABLE workshop ALTER COLUMN division_code TYPE text COLLATE "C";
ALTER TABLE project ALTER COLUMN division_code TYPE text COLLATE "C";
ALTER TABLE post ALTER COLUMN owner_code TYPE text COLLATE "C", ALTER COLUMN place_code TYPE text COLLATE "C";
ALTER TABLE post_report ALTER COLUMN owner_code TYPE text COLLATE "C";
ALTER TABLE offer ALTER COLUMN person_division TYPE text COLLATE "C", ALTER COLUMN post_division TYPE text COLLATE "C";
ALTER TABLE application ALTER COLUMN person_division TYPE text COLLATE "C", ALTER COLUMN post_division TYPE text COLLATE "C";
ALTER TABLE placement ALTER COLUMN person_division TYPE text COLLATE "C", ALTER COLUMN post_division TYPE text COLLATE "C";
ALTER TABLE audit_entry ALTER COLUMN division_code TYPE text COLLATE "C", ALTER COLUMN actor_division TYPE text COLLATE "C";
ALTER TABLE import_batch ALTER COLUMN owner_code TYPE text COLLATE "C";
ALTER TABLE search_post ALTER COLUMN place_code TYPE text COLLATE "C";

-- Significant prefixes: nation '', province 2, city 4, county 6, township 9, village 12 digits.
ALTER TABLE division
	ADD CONSTRAINT division_code_shape CHECK (code ~ '^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})?$'),
	ADD CONSTRAINT division_level_word CHECK (level IN ('nation', 'province', 'city', 'county', 'township', 'village')),
	ADD CONSTRAINT division_within_parent CHECK (parent_code IS NULL OR (starts_with(code, parent_code) AND code <> parent_code)),
	ADD CONSTRAINT division_coordinates CHECK ((lat IS NULL) = (lng IS NULL));

ALTER TABLE policy_parameter
	ADD CONSTRAINT policy_parameter_level_word CHECK (source_level IN ('law', 'regulation', 'local-regulation', 'ministry', 'province', 'city', 'county')),
	ADD CONSTRAINT policy_parameter_period CHECK (valid_to IS NULL OR valid_to > valid_from),
	ADD CONSTRAINT policy_parameter_one_value_at_a_time EXCLUDE USING gist (
		key WITH =, division_code WITH =, daterange(valid_from, valid_to) WITH &&);

ALTER TABLE account
	ADD CONSTRAINT account_kind_word CHECK (kind IN ('mobile', 'staff')),
	ADD CONSTRAINT account_status_word CHECK (status IN ('active', 'disabled')),
	ADD CONSTRAINT account_locale_word CHECK (locale IN ('zh-CN', 'en')),
	ADD CONSTRAINT account_text_size_word CHECK (text_size IN ('normal', 'large')),
	ADD CONSTRAINT account_contrast_word CHECK (contrast IN ('normal', 'high')),
	ADD CONSTRAINT account_way_in CHECK (
		(kind = 'mobile' AND phone_hash IS NOT NULL AND phone_cipher IS NOT NULL AND password_hash IS NULL)
		OR (kind = 'staff' AND username IS NOT NULL AND password_hash IS NOT NULL));

ALTER TABLE role_grant
	ADD CONSTRAINT role_grant_role_word CHECK (role IN ('officer', 'caseworker', 'admin', 'employer')),
	ADD CONSTRAINT role_grant_rights_words CHECK (rights <@ ARRAY['decide', 'approve']),
	ADD CONSTRAINT role_grant_employer CHECK ((role = 'employer') = (employer_id IS NOT NULL)),
	ADD CONSTRAINT role_grant_period CHECK (valid_to IS NULL OR valid_to > valid_from),
	ADD CONSTRAINT role_grant_once_at_a_time EXCLUDE USING gist (
		account_id WITH =, role WITH =, division_code WITH =, tstzrange(valid_from, valid_to) WITH &&);

ALTER TABLE person
	ADD CONSTRAINT person_sex_word CHECK (sex IN ('0', '1', '2', '9')),
	ADD CONSTRAINT person_identity_word CHECK (identity IN ('unconfirmed', 'confirmed', 'merged')),
	ADD CONSTRAINT person_relation_word CHECK (relation IN ('head', 'spouse', 'child', 'parent', 'other')),
	ADD CONSTRAINT person_education_word CHECK (education IN ('unknown', 'none', 'primary', 'junior', 'vocational', 'senior', 'college', 'bachelor', 'postgraduate')),
	ADD CONSTRAINT person_name_length CHECK (char_length(name) BETWEEN 1 AND 50),
	ADD CONSTRAINT person_id_number_whole CHECK ((id_number_cipher IS NULL) = (id_number_hash IS NULL)),
	ADD CONSTRAINT person_phone_whole CHECK ((phone_cipher IS NULL) = (phone_hash IS NULL)),
	ADD CONSTRAINT person_merged CHECK ((identity = 'merged') = (merged_into IS NOT NULL));
-- Two people may claim one ID number until staff have confirmed whose it is; then it is one person's.
CREATE UNIQUE INDEX person_confirmed_id_number ON person (id_number_hash) WHERE identity = 'confirmed';

ALTER TABLE person_access
	ADD CONSTRAINT person_access_relation_word CHECK (relation IN ('self', 'family', 'cadre', 'friend')),
	ADD CONSTRAINT person_access_helper_consent CHECK (relation = 'self' OR consent_id IS NOT NULL);
CREATE UNIQUE INDEX person_access_once ON person_access (account_id, person_id) WHERE revoked_at IS NULL;

ALTER TABLE consent
	ADD CONSTRAINT consent_purpose_word CHECK (purpose IN ('registration', 'help', 'share-contact')),
	ADD CONSTRAINT consent_how_word CHECK (given_how IN ('online', 'in-person', 'phone', 'paper')),
	ADD CONSTRAINT consent_withdrawn_later CHECK (withdrawn_at IS NULL OR withdrawn_at >= given_at);

ALTER TABLE assistance_status
	ADD CONSTRAINT assistance_category_word CHECK (category IN ('dibao', 'tekun', 'dibao_edge', 'rigid_expense', 'anti_poverty_monitored', 'other_low_income', 'general')),
	ADD CONSTRAINT assistance_area_word CHECK (area IN ('urban', 'rural')),
	ADD CONSTRAINT assistance_period CHECK (valid_to IS NULL OR valid_to > valid_from),
	ADD CONSTRAINT assistance_one_layer_at_a_time EXCLUDE USING gist (
		person_id WITH =, daterange(valid_from, valid_to) WITH &&);

-- R-020: three tags and the employment status, each with its own history.
ALTER TABLE person_tag
	ADD CONSTRAINT person_tag_value_word CHECK (CASE tag
		WHEN 'labour_capacity' THEN value IN ('full', 'partial', 'none', 'unassessed')
		WHEN 'work_conditions' THEN value IN ('available', 'constrained')
		WHEN 'work_willingness' THEN value IN ('willing', 'conditional', 'unwilling', 'unknown')
		WHEN 'employment_status' THEN value IN ('employed_contract', 'employed_flexible', 'self_employed', 'public_post', 'farming', 'unemployed_registered', 'unemployed_unregistered', 'student', 'retired', 'not_in_labour_force')
		ELSE false END),
	ADD CONSTRAINT person_tag_source_word CHECK (source IN ('declared', 'assessed', 'data-match', 'document')),
	-- R-024: willingness is declared by the person, never scored.
	ADD CONSTRAINT person_tag_willingness_declared CHECK (tag <> 'work_willingness' OR source = 'declared'),
	ADD CONSTRAINT person_tag_period CHECK (valid_to IS NULL OR valid_to >= valid_from),
	ADD CONSTRAINT person_tag_one_value_at_a_time EXCLUDE USING gist (
		person_id WITH =, tag WITH =, daterange(valid_from, valid_to) WITH &&);

ALTER TABLE registration
	ADD CONSTRAINT registration_state_word CHECK (state IN ('draft', 'active', 'withdrawn')),
	ADD CONSTRAINT registration_hours_word CHECK (hours IN ('any', 'full-time', 'part-time')),
	ADD CONSTRAINT registration_submitted CHECK (state = 'draft' OR submitted_at IS NOT NULL);
CREATE UNIQUE INDEX registration_one_open ON registration (person_id) WHERE state IN ('draft', 'active');

ALTER TABLE employer
	ADD CONSTRAINT employer_standing_word CHECK (standing IN ('unverified', 'verified', 'refused', 'banned')),
	ADD CONSTRAINT employer_verified CHECK (standing <> 'verified' OR (verified_by IS NOT NULL AND verified_at IS NOT NULL));
CREATE UNIQUE INDEX employer_credit_code ON employer (credit_code) WHERE credit_code IS NOT NULL;
CREATE UNIQUE INDEX employer_name_in_division ON employer (division_code, name_key) WHERE credit_code IS NULL;

ALTER TABLE workshop ADD CONSTRAINT workshop_form_word CHECK (form IN ('factory', 'home-based', 'farming', 'trade-logistics', 'culture-tourism'));
ALTER TABLE project ADD CONSTRAINT project_funds CHECK (central_funds_fen >= 0 AND labour_pay_planned_fen >= 0);

ALTER TABLE post
	ADD CONSTRAINT post_kind_word CHECK (kind IN ('public-welfare', 'workshop', 'work-relief', 'labour-export', 'industry-support', 'market')),
	ADD CONSTRAINT post_state_word CHECK (state IN ('draft', 'in-review', 'returned', 'published', 'paused', 'filled', 'closed', 'expired')),
	ADD CONSTRAINT post_pay_unit_word CHECK (pay_unit IN ('hour', 'day', 'month', 'year', 'piece')),
	ADD CONSTRAINT post_hours_word CHECK (hours IN ('full-time', 'part-time', 'flexible', 'unstated')),
	ADD CONSTRAINT post_shift_word CHECK (shift IN ('day', 'night', 'rotating', 'flexible', 'unstated')),
	ADD CONSTRAINT post_contract_word CHECK (contract IN ('labour-contract', 'service-agreement', 'temporary', 'unstated')),
	ADD CONSTRAINT post_education_word CHECK (education IN ('none', 'primary', 'junior', 'vocational', 'senior', 'college', 'bachelor', 'postgraduate')),
	ADD CONSTRAINT post_insurance_words CHECK (insurance <@ ARRAY['pension', 'medical', 'unemployment', 'work-injury', 'maternity', 'housing-fund', 'accident']),
	ADD CONSTRAINT post_open_to_words CHECK (open_to <@ ARRAY['dibao', 'dibao-edge', 'low-income', 'lifted-out-of-poverty', 'zero-employment', 'disabled', 'older', 'long-unemployed', 'local-rural', 'anyone']),
	ADD CONSTRAINT post_title_length CHECK (char_length(title) BETWEEN 1 AND 100),
	ADD CONSTRAINT post_headcount CHECK (headcount BETWEEN 1 AND 100000),
	ADD CONSTRAINT post_pay_order CHECK (pay_min_fen >= 0 AND pay_max_fen >= pay_min_fen),
	ADD CONSTRAINT post_pay_has_unit CHECK (pay_min_fen IS NULL OR pay_unit IS NOT NULL),
	ADD CONSTRAINT post_coordinates CHECK ((lat IS NULL) = (lng IS NULL) AND lat BETWEEN -90 AND 90 AND lng BETWEEN -180 AND 180),
	ADD CONSTRAINT post_dates CHECK (ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on),
	ADD CONSTRAINT post_workshop CHECK (workshop_id IS NULL OR kind = 'workshop'),
	ADD CONSTRAINT post_project CHECK (project_id IS NULL OR kind = 'work-relief'),
	ADD CONSTRAINT post_once_published CHECK (state IN ('draft', 'in-review', 'returned', 'closed') OR (published_at IS NOT NULL AND valid_until IS NOT NULL));

ALTER TABLE post_report
	ADD CONSTRAINT post_report_reason_word CHECK (reason IN ('fee-asked', 'false', 'closed', 'unsafe', 'other')),
	ADD CONSTRAINT post_report_state_word CHECK (state IN ('open', 'upheld', 'dismissed')),
	ADD CONSTRAINT post_report_answered CHECK ((state = 'open') = (answered_at IS NULL));

ALTER TABLE offer
	ADD CONSTRAINT offer_state_word CHECK (state IN ('draft', 'confirmed', 'sent', 'delivered', 'undeliverable', 'accepted', 'declined', 'no-answer', 'withdrawn')),
	ADD CONSTRAINT offer_suitability_word CHECK (suitability IN ('suitable', 'unsuitable', 'undetermined')),
	ADD CONSTRAINT offer_delivered_how_word CHECK (delivered_how IN ('in-person', 'phone', 'sms', 'online', 'letter')),
	ADD CONSTRAINT offer_answered_how_word CHECK (answered_how IN ('online', 'in-person', 'phone', 'code')),
	ADD CONSTRAINT offer_sent_has_deadline CHECK (state IN ('draft', 'confirmed', 'withdrawn') OR (sent_at IS NOT NULL AND reply_by IS NOT NULL)),
	ADD CONSTRAINT offer_delivered_is_proven CHECK (state <> 'delivered' OR (delivered_at IS NOT NULL AND delivered_how IS NOT NULL)),
	ADD CONSTRAINT offer_answer_is_dated CHECK (state NOT IN ('accepted', 'declined') OR (answered_at IS NOT NULL AND answered_how IS NOT NULL)),
	ADD CONSTRAINT offer_decline_has_reason CHECK (state <> 'declined' OR cardinality(decline_reasons) > 0);
CREATE UNIQUE INDEX offer_one_open ON offer (person_id, post_id) WHERE state IN ('draft', 'confirmed', 'sent', 'delivered', 'undeliverable');

ALTER TABLE application
	ADD CONSTRAINT application_state_word CHECK (state IN ('submitted', 'received', 'interview', 'hired', 'not-hired', 'withdrawn')),
	ADD CONSTRAINT application_reason_by_word CHECK (reason_by IN ('employer', 'person', 'staff', 'system')),
	ADD CONSTRAINT application_end_has_reason CHECK (state <> 'not-hired' OR (reason IS NOT NULL AND reason_by IS NOT NULL));
CREATE UNIQUE INDEX application_one_open ON application (person_id, post_id) WHERE state IN ('submitted', 'received', 'interview', 'hired');

ALTER TABLE placement
	ADD CONSTRAINT placement_state_word CHECK (state IN ('agreed', 'started', 'stable', 'left')),
	ADD CONSTRAINT placement_started CHECK (state NOT IN ('started', 'stable') OR started_on IS NOT NULL),
	ADD CONSTRAINT placement_left CHECK ((state = 'left') = (leave_reason IS NOT NULL)),
	ADD CONSTRAINT placement_order CHECK (ended_on IS NULL OR started_on IS NULL OR ended_on >= started_on);
ALTER TABLE placement_check
	ADD CONSTRAINT placement_check_day CHECK (day > 0),
	ADD CONSTRAINT placement_check_outcome_word CHECK (outcome IN ('working', 'left', 'not-reached')),
	ADD CONSTRAINT placement_check_done CHECK ((done_at IS NULL) = (outcome IS NULL));

-- An event names its machine; its foreign key lets only a move that the machine knows be written down.
ALTER TABLE post_event ADD CONSTRAINT post_event_machine CHECK (machine = 'post');
ALTER TABLE offer_event ADD CONSTRAINT offer_event_machine CHECK (machine = 'offer');
ALTER TABLE application_event ADD CONSTRAINT application_event_machine CHECK (machine = 'application');
ALTER TABLE placement_event ADD CONSTRAINT placement_event_machine CHECK (machine = 'placement');

ALTER TABLE notification ADD CONSTRAINT notification_has_reader CHECK (num_nonnulls(person_id, account_id) = 1);
ALTER TABLE text_message ADD CONSTRAINT text_message_state_word CHECK (state IN ('queued', 'sent', 'delivered', 'failed', 'expired'));
ALTER TABLE import_batch ADD CONSTRAINT import_batch_state_word CHECK (state IN ('waiting', 'running', 'done', 'failed'));

CREATE INDEX search_post_place ON search_post USING gist (ll_to_earth(lat, lng)) WHERE lat IS NOT NULL;
CREATE INDEX post_place ON post USING gist (ll_to_earth(lat, lng)) WHERE state = 'published' AND lat IS NOT NULL;
