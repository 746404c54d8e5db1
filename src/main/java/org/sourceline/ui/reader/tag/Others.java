package org.sourceline.ui.reader.tag;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sourceline.edit.tag.Occurrences;
import org.sourceline.edit.tag.Tag;
import org.sourceline.edit.tag.TagPassages;
import org.sourceline.job.RunningJob;
import org.sourceline.model.Mention;
import org.sourceline.model.Passage;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.reader.page.ReaderModel;

/// The other places where the words just tagged stand, exactly so or spelled otherwise, which may be tagged too.
public final class Others {

    private static final Words WORDS = Words.of(Others.class);
    private final ReaderModel model;
    private final Desk desk;
    private final Set<Passage> leftOut = new HashSet<>();
    private Optional<Rest> rest = Optional.empty();
    private @Nullable RunningJob looking;
    private boolean listed;

    Others(ReaderModel model) {
        this.model = model;
        this.desk = model.desk();
    }

    /// Looks for the other places of a mention's words, first those spelled exactly so and then the variants.
    void look(Mention mention) {
        leave();
        String title = WORDS.say("tag.looking", mention.passage().exact());
        desk.ask(title, view -> Occurrences.of(view, mention.passage()), exact -> {
            rest = Optional.of(new Rest(mention, exact, List.of(), false));
            model.touch();
            looking = desk.jobs()
                    .start(
                            title,
                            progress -> desk.store()
                                    .read(view -> Occurrences.spelledOtherwise(view, mention.passage(), progress)),
                            variants -> arrive(mention, variants));
        });
    }

    private void arrive(Mention mention, List<Passage> variants) {
        rest = rest.map(offered ->
                offered.mention().equals(mention) ? new Rest(mention, offered.exact(), variants, true) : offered);
        model.touch();
    }

    /// Puts the offer away.
    public void leave() {
        if (looking != null) {
            looking.cancel();
            looking = null;
        }
        rest = Optional.empty();
        leftOut.clear();
        listed = false;
    }

    /// Tags the places where the words stand exactly so, in one step.
    public void tagExact() {
        rest.ifPresent(offered -> tag(offered.mention(), chosen(offered.exact())));
    }

    /// Tags all the places, spelled exactly so or otherwise, in one step.
    public void tagAll() {
        rest.ifPresent(offered -> tag(offered.mention(), chosen(offered.all())));
    }

    private void tag(Mention mention, List<Passage> places) {
        if (places.isEmpty()) {
            return;
        }
        List<Tag> tags = places.stream()
                .map(place -> Tag.known(place.article(), place.start(), place.end(), mention.entity()))
                .toList();
        desk.edit(new TagPassages(tags), done -> {
            rest = rest.filter(offered -> offered.mention().equals(mention))
                    .map(offered -> offered.without(places))
                    .filter(offered -> !offered.all().isEmpty());
            listed &= rest.isPresent();
            model.touch();
            desk.notices().tell(WORDS.say("tag.rest-done", places.size(), articles(places)));
        });
    }

    private List<Passage> chosen(List<Passage> places) {
        return places.stream().filter(place -> !leftOut.contains(place)).toList();
    }

    static long articles(List<Passage> places) {
        return places.stream().map(Passage::article).distinct().count();
    }

    /// Leaves a place out, or takes it in again.
    public void turn(Passage place) {
        if (!leftOut.remove(place)) {
            leftOut.add(place);
        }
        model.touch();
    }

    boolean isChosen(Passage place) {
        return !leftOut.contains(place);
    }

    /// Lists the places, or puts the list away.
    public void list() {
        listed = !listed && isOffering();
        model.touch();
    }

    boolean isListed() {
        return listed;
    }

    /// Whether there is any place to tag.
    public boolean isOffering() {
        return rest.filter(offered -> !offered.all().isEmpty()).isPresent();
    }

    /// How many places would be tagged, exact ones only or all.
    public int count(boolean all) {
        return rest.map(offered -> chosen(all ? offered.all() : offered.exact()).size())
                .orElse(0);
    }

    public Optional<Rest> rest() {
        return rest;
    }

    /// Other places where the words of a mention stand untagged.
    ///
    /// @param exact those spelled exactly so
    /// @param variants those that differ in case, marks, apostrophes or hyphens
    /// @param complete whether variants were looked for to the end
    public record Rest(Mention mention, List<Passage> exact, List<Passage> variants, boolean complete) {

        /// All places, the exact ones first.
        public List<Passage> all() {
            return Stream.concat(exact.stream(), variants.stream()).toList();
        }

        /// How many articles they are in.
        public long articles() {
            return Others.articles(all());
        }

        Rest without(List<Passage> tagged) {
            Set<Passage> gone = new HashSet<>(tagged);
            return new Rest(
                    mention,
                    exact.stream().filter(place -> !gone.contains(place)).toList(),
                    variants.stream().filter(place -> !gone.contains(place)).toList(),
                    complete);
        }
    }
}
