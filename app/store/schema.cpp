// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schema.h"

#include <array>

namespace khobor::store {

namespace {

// story.position is store/position.h's number. A story's flags repeat marks.db so that every list is a walk along one index;
// meta.revision says up to which change of marks.db they do.
// alias: every address and guid that names the story. shelf: an outlet, a section or a topic; listing: what stands on it.
// body.article: the article as JSON, compressed with zstd, with the dictionary that was used if any.
constexpr const char *library1[] = {
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    "INSERT INTO meta VALUES ('revision', 0)",

    "CREATE TABLE picture ("
    " id INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, hash TEXT, type TEXT NOT NULL DEFAULT '',"
    " size INTEGER NOT NULL DEFAULT 0) STRICT",
    "CREATE INDEX picture_hash ON picture (hash) WHERE hash IS NOT NULL",

    "CREATE TABLE story ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT, position INTEGER NOT NULL UNIQUE, key TEXT NOT NULL UNIQUE,"
    " outlet TEXT NOT NULL, section TEXT NOT NULL, topic TEXT NOT NULL,"
    " url TEXT NOT NULL, title TEXT NOT NULL, dek TEXT NOT NULL,"
    " time INTEGER NOT NULL, utc_offset INTEGER NOT NULL,"
    " picture INTEGER REFERENCES picture (id),"
    " is_read INTEGER NOT NULL DEFAULT 0, is_saved INTEGER NOT NULL DEFAULT 0, has_note INTEGER NOT NULL DEFAULT 0,"
    " has_text INTEGER NOT NULL DEFAULT 0, fingerprint BLOB NOT NULL DEFAULT x'') STRICT",
    "CREATE INDEX story_unread ON story (position) WHERE is_read = 0",
    "CREATE INDEX story_saved ON story (position) WHERE is_saved = 1",
    "CREATE INDEX story_noted ON story (position) WHERE has_note = 1",
    "CREATE INDEX story_picture ON story (picture) WHERE picture IS NOT NULL",

    "CREATE TABLE dictionary (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT",
    "CREATE TABLE body ("
    " story INTEGER PRIMARY KEY REFERENCES story (id) ON DELETE CASCADE, dictionary INTEGER REFERENCES dictionary (id),"
    " article BLOB NOT NULL, checksum BLOB NOT NULL) STRICT",

    "CREATE TABLE alias (key TEXT PRIMARY KEY, story INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE)"
    " STRICT, WITHOUT ROWID",
    "CREATE INDEX alias_story ON alias (story)",

    "CREATE TABLE shelf (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL, UNIQUE (kind, key)) STRICT",
    "CREATE TABLE listing ("
    " shelf INTEGER NOT NULL REFERENCES shelf (id) ON DELETE CASCADE, position INTEGER NOT NULL,"
    " story INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE, unread INTEGER NOT NULL,"
    " PRIMARY KEY (shelf, position)) STRICT, WITHOUT ROWID",
    "CREATE INDEX listing_story ON listing (story)",
    "CREATE INDEX listing_unread ON listing (shelf, position) WHERE unread = 1",
    "CREATE TRIGGER story_moved AFTER UPDATE OF position, is_read ON story BEGIN"
    " UPDATE listing SET position = new.position, unread = NOT new.is_read WHERE story = new.id; END",

    "CREATE TABLE source ("
    " url TEXT PRIMARY KEY, etag BLOB NOT NULL, last_modified BLOB NOT NULL, content_hash BLOB NOT NULL,"
    " checked INTEGER, succeeded INTEGER, error TEXT NOT NULL) STRICT, WITHOUT ROWID",

    // The words come cut already (store/words.h): the tokeniser that only knows ASCII and takes all else for letters is the
    // right one and the quickest. Larger and fewer writings of the index make keeping stories cheaper.
    "CREATE VIRTUAL TABLE search USING fts5 (headline, body, byline, section, note, stems, content='',"
    " contentless_delete=1, prefix='2', tokenize='ascii')",
    "INSERT INTO search (search, rank) VALUES ('hashsize', 4194304)",
    "INSERT INTO search (search, rank) VALUES ('automerge', 8)",
};

// word: how the stories' words are spelt, by key, with their consonants (bangla/roman.h) and in how many stories they stand.
constexpr const char *library2[] = {
    "CREATE TABLE word (key TEXT PRIMARY KEY, spelling TEXT NOT NULL, consonants TEXT NOT NULL, stories INTEGER NOT NULL)"
    " STRICT, WITHOUT ROWID",
    "CREATE INDEX word_consonants ON word (consonants)",
};

// source.kind: the number of the ErrorKind of the last failure.
constexpr const char *library3[] = {"ALTER TABLE source ADD COLUMN kind INTEGER"};

// mark.story: the story itself, packed, for what is saved or noted, so that it outlives the library.
constexpr const char *marks1[] = {
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    "INSERT INTO meta VALUES ('revision', 0)",
    // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one statement over three lines.
    "CREATE TABLE mark ("
    " key TEXT PRIMARY KEY, is_read INTEGER NOT NULL DEFAULT 0, is_saved INTEGER NOT NULL DEFAULT 0,"
    " note TEXT NOT NULL DEFAULT '', changed INTEGER NOT NULL, story BLOB) STRICT",
    "CREATE INDEX mark_cherished ON mark (key) WHERE is_saved = 1 OR note <> ''",
    "CREATE TABLE outlet (id TEXT PRIMARY KEY, added INTEGER NOT NULL, outlet TEXT NOT NULL) STRICT",
};

constexpr std::array libraryMigrations{Migration(library1), Migration(library2), Migration(library3)};
constexpr std::array<Migration, 1> marksMigrations{Migration(marks1)};

} // namespace

std::span<const Migration> librarySteps()
{
    return libraryMigrations;
}

std::span<const Migration> marksSteps()
{
    return marksMigrations;
}

} // namespace khobor::store
