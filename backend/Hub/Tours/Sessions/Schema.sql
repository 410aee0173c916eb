-- Rows folded from the streams of sessions and of what is asked, answered and done in them.
create table if not exists hub_read.sessions (
    id uuid primary key,
    tour_id uuid not null,
    networks text[] not null,
    -- The chat that only hosts read.
    hosts_room uuid not null,
    phase text not null,
    current_item uuid,
    video_kind text not null,
    video_address text,
    is_recorded boolean not null,
    slides text,
    next_id uuid,
    started_at timestamptz,
    ended_at timestamptz,
    -- The last event that changed this row, or who has a part.
    sequence bigint not null
);

create unique index if not exists sessions_by_hosts_room on hub_read.sessions (hosts_room);

create index if not exists sessions_of_tour on hub_read.sessions (tour_id);

create index if not exists sessions_of_slides on hub_read.sessions (slides) where slides is not null;

create table if not exists hub_read.session_roles (
    session_id uuid not null,
    person_id uuid not null,
    role text not null,
    primary key (session_id, person_id)
);

create table if not exists hub_read.questions (
    id uuid primary key,
    session_id uuid not null,
    author_id uuid not null,
    acting_for text,
    is_anonymous boolean not null,
    language text not null,
    markdown text,
    html text,
    status text not null,
    is_pinned boolean not null,
    asked_at timestamptz not null,
    answered_at timestamptz,
    sequence bigint not null
);

create index if not exists questions_of_session on hub_read.questions (session_id, sequence);

create table if not exists hub_read.question_votes (
    question_id uuid not null,
    person_id uuid not null,
    primary key (question_id, person_id)
);

-- An erased option keeps its place as «—», since answers name it by that.
create table if not exists hub_read.polls (
    id uuid primary key,
    session_id uuid not null,
    kind text not null,
    language text not null,
    question text,
    options text[] not null,
    status text not null,
    opened_at timestamptz,
    closed_at timestamptz,
    sequence bigint not null
);

create index if not exists polls_of_session on hub_read.polls (session_id, sequence);

-- choices are places among the options, from 0. words are what was written in a poll of words.
create table if not exists hub_read.poll_answers (
    poll_id uuid not null,
    person_id uuid not null,
    choices integer[] not null,
    words text[] not null,
    primary key (poll_id, person_id)
);

create table if not exists hub_read.participations (
    session_id uuid not null,
    person_id uuid not null,
    attended_at timestamptz,
    -- The event that raised the hand: the order. Null while it is down.
    hand_raised bigint,
    primary key (session_id, person_id)
);

create index if not exists participations_hands
on hub_read.participations (session_id, hand_raised) where hand_raised is not null;

create table if not exists hub_read.session_reactions (
    session_id uuid not null,
    person_id uuid not null,
    kind text not null,
    count integer not null,
    primary key (session_id, person_id, kind)
);

create table if not exists hub_read.captions (
    id uuid primary key,
    session_id uuid not null,
    language text not null,
    line text,
    said_at timestamptz not null,
    sequence bigint not null
);

create index if not exists captions_of_session on hub_read.captions (session_id, sequence);

-- Where the presenter is in the slides now: no event, since nobody asks later at which second a page was turned.
create table if not exists hub_rows.slide_positions (
    session_id uuid primary key,
    page integer not null,
    moved_at timestamptz not null
);

-- The code by which those in the hall come in without an account, one a session. It stands here as on the hall's wall:
-- it opens one session for a day, guesses are counted, and a host can take it back.
create table if not exists hub_rows.hall_codes (
    id uuid primary key,
    session_id uuid not null unique,
    code text not null unique,
    until timestamptz not null
);

-- who: of a decision who was heard, of a commitment who said yes.
create table if not exists hub_read.minutes (
    id uuid primary key,
    session_id uuid not null,
    kind text not null,
    language text not null,
    words text,
    who text,
    outcome text,
    written_at timestamptz not null,
    changed_at timestamptz,
    sequence bigint not null
);

create index if not exists minutes_of_session on hub_read.minutes (session_id, written_at);

-- Of a commitment who said yes: a municipality's number or a person.
alter table hub_read.minutes add column if not exists municipality text;
alter table hub_read.minutes add column if not exists person_id uuid;
alter table hub_read.minutes add column if not exists version integer not null default 1;

-- What somebody says of a session: questions and scores side by side.
create table if not exists hub_read.evaluations (
    session_id uuid not null,
    person_id uuid not null,
    questions text[] not null,
    scores integer[] not null,
    language text,
    good text,
    better text,
    sequence bigint not null,
    primary key (session_id, person_id)
);

-- Sessions whose result all who could take part may see.
create table if not exists hub_read.evaluations_shown (
    session_id uuid primary key
);

-- How many of a role group answered. It may show union membership or health, so no row tells who said which.
create table if not exists hub_rows.evaluation_roles (
    session_id uuid not null,
    role text not null,
    count integer not null,
    primary key (session_id, role)
);

create table if not exists hub_rows.evaluation_role_given (
    session_id uuid not null,
    person_id uuid not null,
    primary key (session_id, person_id)
);

alter table hub_read.captions add column if not exists version integer not null default 1;

-- What was recorded of a session; begins_at is the time that its first second shows.
create table if not exists hub_read.recordings (
    session_id uuid primary key,
    address text not null,
    begins_at timestamptz not null,
    picture text not null,
    published_at timestamptz not null
);
