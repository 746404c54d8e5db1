package org.sourceline.casefile;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sourceline.job.Progress;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Item;
import org.sourceline.model.Judgement;
import org.sourceline.model.Mention;
import org.sourceline.model.Passage;
import org.sourceline.model.Source;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import org.sourceline.store.Change;
import org.sourceline.store.ChangeSet;
import org.sourceline.store.Hash;
import org.sourceline.store.shape.Reading;
import org.sourceline.store.shape.Shape;
import org.sourceline.store.shape.Shapes;

/// Proves a case sound: every quote still stands in its article word for word, every text and original has its hash,
/// nothing refers to what is not there, the plain relationships say what the claims say, and the journal accounts for
/// every item as it is.
public final class CaseCheck {

    private final CaseStore store;
    private final Progress progress;

    /// A check of that case.
    public CaseCheck(CaseStore store, Progress progress) {
        this.store = store;
        this.progress = progress;
    }

    /// Runs all checks.
    ///
    /// @return one result a check, sound or not
    public List<Result> run() throws Problem {
        Tally items = new Tally("items");
        CaseIndex index = readable(items);
        Tally quotes = new Tally("quotes");
        Tally texts = new Tally("texts");
        Tally originals = new Tally("originals");
        List<Article> articles = index.all(Article.class);
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            progress.at(i, articles.size(), article.heading());
            Optional<String> text = store.read(view -> view.text(article.textHash()));
            texts.count(
                    text.filter(each -> Hash.of(each).equals(article.textHash()))
                            .isPresent(),
                    "the text of \"" + article.heading() + "\" is missing or altered");
            original(article, originals);
            quotes(index, article, text.orElse(""), quotes);
        }
        Tally orphans = orphans(index);
        return List.of(
                items.result(),
                quotes.result(),
                texts.result(),
                originals.result(),
                orphans.result(),
                links(index),
                journal(index));
    }

    /// All items but those whose properties make none.
    private CaseIndex readable(Tally items) throws Problem {
        CaseIndex index = new CaseIndex();
        for (Shape<? extends Item> shape : Shapes.ALL) {
            List<Map<String, @Nullable Object>> rows = store.read(
                    view -> view.query("MATCH (n:" + shape.label() + ") RETURN properties(n) AS n", Map.of()));
            List<Change> found = new ArrayList<>();
            for (Map<String, @Nullable Object> row : rows) {
                Reading properties = properties(row);
                Optional<Item> item = item(shape, properties);
                item.ifPresent(each -> found.add(Change.made(each)));
                items.count(
                        item.isPresent(),
                        "the " + shape.label().toLowerCase(Locale.ROOT) + " " + properties.text("id")
                                + " cannot be read");
            }
            index.apply(found);
        }
        return index;
    }

    private static Reading properties(Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        if (row.get("n") instanceof Map<?, ?> there) {
            there.forEach((key, value) -> properties.put(String.valueOf(key), value));
        }
        return new Reading(properties);
    }

    private static Optional<Item> item(Shape<? extends Item> shape, Reading properties) {
        try {
            return Optional.of(shape.item(properties.properties()));
        } catch (IllegalArgumentException
                | DateTimeException
                | IndexOutOfBoundsException
                | ClassCastException damaged) {
            return Optional.empty();
        }
    }

    private void original(Article article, Tally originals) throws Problem {
        String hash = article.original().sha256();
        boolean sound = store.original(hash)
                .filter(bytes -> Hash.of(bytes).equals(hash))
                .isPresent();
        originals.count(sound, "the original of \"" + article.heading() + "\" is missing or altered");
    }

    private static void quotes(CaseIndex index, Article article, String text, Tally quotes) {
        for (Citation citation : index.citationsIn(article.id())) {
            quotes.count(citation.passage().standsIn(text), notStanding(citation.passage(), article));
        }
        for (Mention mention : index.mentionsIn(article.id())) {
            quotes.count(mention.passage().standsIn(text), notStanding(mention.passage(), article));
        }
    }

    private static String notStanding(Passage passage, Article article) {
        return "\"" + passage.exact() + "\" does not stand at " + passage.start() + " in \"" + article.heading() + "\"";
    }

    private static Tally orphans(CaseIndex index) {
        Tally orphans = new Tally("orphans");
        index.all(Mention.class)
                .forEach(mention -> orphans.count(
                        has(index, Article.class, mention.passage().article())
                                && has(index, Entity.class, mention.entity()),
                        "mention " + mention.id() + " has lost its article or entity"));
        index.all(Citation.class)
                .forEach(citation -> orphans.count(
                        has(index, Article.class, citation.passage().article())
                                && has(index, Claim.class, citation.claim()),
                        "citation " + citation.id() + " has lost its article or claim"));
        index.all(Claim.class)
                .forEach(claim -> orphans.count(
                        has(index, Entity.class, claim.subject()) && has(index, Entity.class, claim.object()),
                        "claim " + claim.id() + " has lost its subject or object"));
        index.all(Claim.class)
                .forEach(claim -> orphans.count(
                        claim.where().isEmpty() || has(index, Entity.class, claim.where()),
                        "claim " + claim.id() + " has lost its place"));
        index.all(Citation.class)
                .forEach(citation -> orphans.count(
                        citation.attribution().entity().isEmpty()
                                || has(
                                        index,
                                        Entity.class,
                                        citation.attribution().entity()),
                        "citation " + citation.id() + " has lost its speaker"));
        index.all(Article.class)
                .forEach(article -> orphans.count(
                        article.source().isEmpty() || has(index, Source.class, article.source()),
                        "\"" + article.heading() + "\" has lost its source"));
        index.all(Judgement.class)
                .forEach(judgement -> orphans.count(
                        has(index, Entity.class, judgement.a()) && has(index, Entity.class, judgement.b()),
                        "judgement " + judgement.id() + " has lost an entity"));
        return orphans;
    }

    private static boolean has(CaseIndex index, Class<? extends Item> kind, String id) {
        return index.find(kind, id).isPresent();
    }

    private Result links(CaseIndex index) throws Problem {
        Map<String, String> wanted = new HashMap<>();
        for (Claim claim : index.all(Claim.class)) {
            if (claim.status() == Claim.Status.ASSERTED
                    && !index.citationsOf(claim.id()).isEmpty()) {
                wanted.put(claim.id(), claim.subject() + " " + claim.predicate() + " " + claim.object());
            }
        }
        Tally links = new Tally("links");
        List<Map<String, @Nullable Object>> rows = store.read(view -> view.query(
                "MATCH (s:Entity)-[r]->(o:Entity) WHERE r.claim IS NOT NULL"
                        + " RETURN r.claim AS claim, s.id + ' ' + type(r) + ' ' + o.id AS says",
                Map.of()));
        for (Map<String, @Nullable Object> row : rows) {
            String claim = String.valueOf(row.get("claim"));
            links.count(
                    String.valueOf(row.get("says")).equals(wanted.remove(claim)),
                    "the relationship of claim " + claim + " does not say what the claim says");
        }
        wanted.keySet().forEach(claim -> links.count(false, "claim " + claim + " has no relationship"));
        return links.result();
    }

    private Result journal(CaseIndex index) throws Problem {
        Tally journal = new Tally("journal");
        Map<String, Item> accounted = new LinkedHashMap<>();
        List<ChangeSet> entries = store.read(CaseStore.CaseView::entries);
        journal.count(entries.size() == steps(), "steps are missing from the journal");
        for (ChangeSet entry : entries) {
            if (!entry.undone()) {
                ChangeSet whole = store.read(view -> view.entry(entry.seq())).orElse(entry);
                whole.changes().forEach(change -> replay(change, accounted, journal, whole));
            }
        }
        Shapes.ALL.forEach(shape -> index.all(shape.kind())
                .forEach(item -> journal.count(
                        item.equals(accounted.get(item.id())), item.id() + " is not as the journal left it")));
        accounted
                .values()
                .forEach(item -> journal.count(
                        index.find(item.getClass(), item.id()).isPresent(),
                        item.id() + " is in the journal but not in the case"));
        return journal.result();
    }

    /// How many steps the case says it has seen, or -1 where it no longer says.
    private long steps() throws Problem {
        return store.read(view -> view.query("MATCH (c:Case {id: 'case'}) RETURN c.seq AS seq", Map.of())).stream()
                .mapToLong(row -> new Reading(row).number("seq"))
                .findFirst()
                .orElse(-1);
    }

    private static void replay(Change change, Map<String, Item> accounted, Tally journal, ChangeSet entry) {
        Item was = change.after() == null ? accounted.remove(change.id()) : accounted.put(change.id(), change.after());
        journal.count(
                change.before() == null ? was == null : change.before().equals(was),
                "step " + entry.seq() + " (" + entry.title() + ") does not follow from those before it");
    }

    /// What a check found.
    ///
    /// @param count how many things it looked at
    /// @param detail what is wrong, first things first; or what was found to be sound
    public record Result(String check, boolean ok, int count, String detail) {}

    private static final class Tally {

        private static final int SHOWN = 5;
        private final String check;
        private final List<String> wrong = new ArrayList<>();
        private int count;

        Tally(String check) {
            this.check = check;
        }

        void count(boolean sound, String otherwise) {
            count++;
            if (!sound) {
                wrong.add(otherwise);
            }
        }

        Result result() {
            String more = wrong.size() > SHOWN ? "; and " + (wrong.size() - SHOWN) + " more" : "";
            String detail = wrong.isEmpty()
                    ? "all sound"
                    : String.join("; ", wrong.subList(0, Math.min(SHOWN, wrong.size()))) + more;
            return new Result(check, wrong.isEmpty(), count, detail);
        }
    }
}
