-- Rounds of the prize, folded from their streams: one a year.
create table if not exists hub_read.prize_rounds (
    id uuid primary key,
    year integer not null,
    programme text not null,
    name_nb text,
    name_nn text,
    name_en text,
    language text,
    markdown text,
    html text,
    nominate_from date not null,
    nominate_to date not null,
    judge_from date not null,
    judge_to date not null,
    announce_on date not null,
    -- [{ id, nb, nn, en, weight }]
    criteria jsonb not null,
    content_sequence bigint not null,
    is_sample boolean not null,
    sequence bigint not null
);

-- What stands nominated: an experience once in a round.
create table if not exists hub_read.prize_nominations (
    id uuid primary key,
    round_id uuid not null,
    experience_id uuid not null,
    municipality text not null,
    author_id uuid not null,
    acting_for text,
    language text not null,
    markdown text,
    html text,
    nominated_at timestamptz not null,
    is_sample boolean not null,
    sequence bigint not null
);

create index if not exists prize_nominations_of_round on hub_read.prize_nominations (round_id, nominated_at);
create index if not exists prize_nominations_of_experience on hub_read.prize_nominations (experience_id);
