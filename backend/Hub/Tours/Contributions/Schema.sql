-- A tour's call for contributions: what is looked for, until when, and who chooses. Folded from the call's stream.
create table if not exists hub_read.contribution_calls (
    tour_id uuid primary key,
    language text not null,
    markdown text,
    html text,
    first_day date not null,
    last_day date not null,
    committee uuid[] not null,
    sequence bigint not null
);

-- What was proposed. Who presents is an id, as in programmes: the name stands in hub_rows.presenters.
create table if not exists hub_read.contributions (
    id uuid primary key,
    tour_id uuid not null,
    author_id uuid not null,
    acting_for text,
    municipality text,
    language text not null,
    title text,
    markdown text,
    html text,
    presenter uuid not null,
    presenter_role text,
    text_sequence bigint not null,
    status text not null,
    stop_id uuid,
    answer text,
    answer_language text,
    answer_sequence bigint,
    proposed_at timestamptz not null,
    answered_at timestamptz,
    sequence bigint not null
);

create index if not exists contributions_of_tour on hub_read.contributions (tour_id, proposed_at);

create table if not exists hub_read.contribution_ratings (
    contribution_id uuid not null,
    person_id uuid not null,
    points integer not null,
    primary key (contribution_id, person_id)
);
