package org.sourceline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sourceline.job.Progress;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Citation.Stance;
import org.sourceline.model.Claim;
import org.sourceline.model.Derivation;
import org.sourceline.model.Entity;
import org.sourceline.model.Item;
import org.sourceline.model.Judgement;
import org.sourceline.model.Mention;
import org.sourceline.model.Origin;
import org.sourceline.model.Passage;
import org.sourceline.model.Picture;
import org.sourceline.model.Source;
import org.sourceline.model.Source.Grade;
import org.sourceline.model.inference.Backing;
import org.sourceline.model.inference.Identity;
import org.sourceline.model.inference.Lineage;

/// A case in memory, all but its texts and originals, with what refers to what; kept up to date change by change.
///
/// Any thread may ask it, and each answer is of one moment; so long lists are made and sorted off the screen's thread.
public final class CaseIndex {

    private static final List<Class<? extends Item>> KINDS = List.of(
            Source.class,
            Article.class,
            Origin.class,
            Entity.class,
            Mention.class,
            Claim.class,
            Citation.class,
            Judgement.class,
            Derivation.class,
            Picture.class,
            Mention.Decision.class);

    private final Map<Class<? extends Item>, Map<String, Item>> items = new HashMap<>();
    private final References references = new References();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile Identity identity = Identity.of(List.of());
    private volatile Lineage lineage = Lineage.NONE;

    /// An index of a case that holds nothing.
    public CaseIndex() {}

    /// The index of the case as it stands.
    public static CaseIndex of(CaseReader reader) {
        return of(reader, Progress.NONE);
    }

    /// The index of the case as it stands: one thread reads, another puts what is read where it belongs.
    ///
    /// @param progress told how many items are in it
    public static CaseIndex of(CaseReader reader, Progress progress) {
        CaseIndex index = new CaseIndex();
        AtomicLong put = new AtomicLong();
        List<CompletableFuture<Void>> putting = new ArrayList<>();
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            KINDS.forEach(kind -> reader.each(kind, stretch -> {
                progress.at(put.get(), 0, "");
                putting.add(CompletableFuture.runAsync(
                        () -> stretch.forEach(item -> {
                            index.put(item);
                            put.incrementAndGet();
                        }),
                        beside));
            }));
            putting.forEach(CompletableFuture::join);
        }
        index.identity = Identity.of(index.all(Judgement.class));
        index.lineage = Lineage.of(index.all(Derivation.class));
        return index;
    }

    /// Brings the index up to date with changes made to the case.
    public void apply(Collection<Change> changes) {
        lock.writeLock().lock();
        try {
            changes.forEach(this::apply);
            if (changes.stream().anyMatch(change -> change.item() instanceof Judgement)) {
                identity = Identity.of(all(Judgement.class));
            }
            if (changes.stream().anyMatch(change -> change.item() instanceof Derivation)) {
                lineage = Lineage.of(all(Derivation.class));
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void apply(Change change) {
        if (change.before() != null) {
            take(change.before());
        }
        if (change.after() != null) {
            put(change.after());
        }
    }

    private <T> T asked(Supplier<T> answer) {
        lock.readLock().lock();
        try {
            return answer.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    private void put(Item item) {
        items.computeIfAbsent(item.getClass(), kind -> new LinkedHashMap<>()).put(item.id(), item);
        references.add(item);
    }

    private void take(Item item) {
        items.getOrDefault(item.getClass(), new HashMap<>()).remove(item.id());
        references.remove(item);
    }

    /// The item of that kind and id.
    public <I extends Item> Optional<I> find(Class<I> kind, String id) {
        return asked(() ->
                        Optional.ofNullable(items.getOrDefault(kind, Map.of()).get(id)))
                .map(kind::cast);
    }

    /// All items of that kind.
    public <I extends Item> List<I> all(Class<I> kind) {
        return asked(() -> items.getOrDefault(kind, Map.of()).values().stream()
                .map(kind::cast)
                .toList());
    }

    /// How many items of that kind there are.
    public int count(Class<? extends Item> kind) {
        return asked(() -> items.getOrDefault(kind, Map.of()).size());
    }

    /// Which entities read as one.
    public Identity identity() {
        return identity;
    }

    /// Whose report each article is.
    public Lineage lineage() {
        return lineage;
    }

    /// The origin of a passage: id of an [Origin] or article; what is appended to an article is a report of its own.
    public String originOf(Passage passage) {
        String article = passage.article();
        return find(Article.class, article)
                .filter(each -> each.isAppended(passage.start(), passage.end()))
                .map(each -> article + "+")
                .orElseGet(() -> lineage.origin(article, passage.start(), passage.end()));
    }

    /// What stands behind claims: behind all their citations, or those of one stance.
    public Backing backing(Collection<String> claims, @Nullable Stance stance) {
        return backing(claims.stream()
                .flatMap(claim -> citationsOf(claim).stream())
                .filter(each -> stance == null || each.stance() == stance)
                .toList());
    }

    /// What stands behind citations.
    public Backing backing(Collection<Citation> citations) {
        return Backing.of(citations, identity::speaker, this::originOf, lineage);
    }

    /// The entity that speaks for the one with that id.
    public Optional<Entity> speaker(String entity) {
        return find(Entity.class, identity.speaker(entity)).or(() -> find(Entity.class, entity));
    }

    /// The mentions in an article, in the order of its text.
    public List<Mention> mentionsIn(String article) {
        return found(Mention.class, Reference.ARTICLE, article).stream()
                .sorted((one, other) ->
                        Integer.compare(one.passage().start(), other.passage().start()))
                .toList();
    }

    /// The mentions of an entity and of those that read as one with it.
    public List<Mention> mentionsOf(String entity) {
        return inCluster(entity, id -> found(Mention.class, Reference.ENTITY, id).stream());
    }

    /// The citations of a claim.
    public List<Citation> citationsOf(String claim) {
        return found(Citation.class, Reference.CLAIM, claim);
    }

    /// The citations in an article, in the order of its text.
    public List<Citation> citationsIn(String article) {
        return found(Citation.class, Reference.ARTICLE, article).stream()
                .sorted((one, other) ->
                        Integer.compare(one.passage().start(), other.passage().start()))
                .toList();
    }

    /// The citations in which an entity, or one that reads as one with it, is said to speak.
    public List<Citation> saidBy(String entity) {
        return inCluster(entity, id -> found(Citation.class, Reference.SPEAKER, id).stream());
    }

    /// The grades of an entity as a speaker, and of those that read as one with it, oldest first.
    public List<Grade> gradesOf(String entity) {
        return Grade.history(identity.cluster(entity).stream()
                .flatMap(id -> find(Entity.class, id).stream())
                .flatMap(each -> each.grades().stream())
                .toList());
    }

    /// The articles that a source published.
    public List<Article> articlesFrom(String source) {
        return found(Article.class, Reference.SOURCE, source);
    }

    /// The claims that an entity, or one that reads as one with it, is subject or object of.
    public List<Claim> claimsOf(String entity) {
        return inCluster(
                entity,
                id -> Stream.concat(
                        found(Claim.class, Reference.SUBJECT, id).stream(),
                        found(Claim.class, Reference.OBJECT, id).stream()));
    }

    /// What is found for any of a cluster, each item once; told apart by id, since a record's own hash is of all it
    /// holds.
    private <I extends Item> List<I> inCluster(String entity, Function<String, Stream<I>> of) {
        Map<String, I> all = new LinkedHashMap<>();
        identity.cluster(entity).stream().flatMap(of).forEach(item -> all.putIfAbsent(item.id(), item));
        return List.copyOf(all.values());
    }

    private <I extends Item> List<I> found(Class<I> kind, Reference reference, String id) {
        return asked(() -> {
            List<I> found = new ArrayList<>();
            Map<String, Item> all = items.getOrDefault(kind, Map.of());
            references.of(kind, reference, id).stream()
                    .flatMap(each -> Stream.ofNullable(all.get(each)))
                    .forEach(each -> found.add(kind.cast(each)));
            return found;
        });
    }

    /// The names an entity goes by, each with the ids of the articles that use it; a name nobody uses has none.
    public Map<String, Set<String>> namesInUse(String entity) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        identity.cluster(entity).stream()
                .flatMap(id -> find(Entity.class, id).stream())
                .flatMap(Entity::names)
                .forEach(name -> names.put(name, new LinkedHashSet<>()));
        mentionsOf(entity)
                .forEach(mention -> names.computeIfAbsent(mention.passage().spelling(), name -> new LinkedHashSet<>())
                        .add(mention.passage().article()));
        return names;
    }
}
