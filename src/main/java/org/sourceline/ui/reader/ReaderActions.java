package org.sourceline.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.EntityType;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.desk.suggest.Deciding;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.reader.claim.ClaimDraft;
import org.sourceline.ui.reader.page.ReaderModel;
import org.sourceline.ui.reader.suggest.Offers;
import org.sourceline.ui.reader.tag.TagDraft;

/// What can be done in the reader, each with its key and why it cannot be done now.
final class ReaderActions {

    private static final Words WORDS = Words.of(ReaderActions.class);
    private static final int NUMBERED = 9;
    private final ReaderModel model;
    private final TagDraft tag;
    private final ClaimDraft claim;
    private final Offers offers;
    private final ReaderView view;

    ReaderActions(ReaderModel model, TagDraft tag, ClaimDraft claim, Offers offers, ReaderView view) {
        this.model = model;
        this.tag = tag;
        this.claim = claim;
        this.offers = offers;
        this.view = view;
    }

    List<Action> all() {
        List<Action> all = new ArrayList<>();
        tagging(all);
        claiming(all);
        moving(all);
        return List.copyOf(all);
    }

    private void tagging(List<Action> all) {
        all.add(action("tag", this::tagTitle, key(KeyCode.ENTER), this::noSelection, tag::accept));
        int number = 1;
        for (EntityType type : model.desk().ontology().types()) {
            int here = number++;
            KeyCombination key = here > NUMBERED ? null : key(KeyCode.valueOf("DIGIT" + here));
            Supplier<String> title = () -> WORDS.say("tag.as", type.label());
            all.add(action("tag-" + here, title, key, this::noWords, () -> as(here)));
        }
        all.add(named("tag-name", "tag.rename", key(KeyCode.F2), this::noSelection, this::editName));
        all.add(action("tag-rest", this::restTitle, key(KeyCode.A), this::noRest, tag.others()::tagExact));
        all.add(action("tag-rest-all", this::allTitle, shift(KeyCode.A), this::noRest, tag.others()::tagAll));
        all.add(named("list-rest", "others.see", key(KeyCode.L), this::noRest, view.tagBar()::listOthers));
        all.add(named("untag", "untag", key(KeyCode.DELETE), this::noMention, tag::untag));
        all.add(named("grow", "grow", key(KeyCode.CLOSE_BRACKET), this::noStretch, () -> byEnd(1)));
        all.add(named("shrink", "shrink", key(KeyCode.OPEN_BRACKET), this::noStretch, () -> byEnd(-1)));
        all.add(named("grow-back", "grow.start", shift(KeyCode.CLOSE_BRACKET), this::noStretch, () -> byStart(1)));
        all.add(named("shrink-front", "shrink.start", shift(KeyCode.OPEN_BRACKET), this::noStretch, () -> byStart(-1)));
        all.add(named("copy-words", "copy", shortcut(KeyCode.C), this::noSelection, this::copy));
    }

    private void claiming(List<Action> all) {
        all.add(named("claim-start", "claim.start", key(KeyCode.R), this::noStretch, this::startClaim));
        all.add(named("paragraph-claims", "margin.turn", key(KeyCode.M), this::noCitations, view::turnClaims));
        all.add(named("claim-pick", "claim.pick-this", null, this::noPick, this::pick));
        all.add(named("claim-swap", "claim.swap", null, this::noClaim, claim::swap));
        all.add(named("claim-record", "claim.record", shortcut(KeyCode.ENTER), claim::missing, claim::record));
        all.add(named(
                "cite", "cite.selection", key(KeyCode.C), this::noCite, () -> tag.cite(Citation.Stance.SUPPORTS)));
        all.add(named(
                "cite-against",
                "cite.against",
                shift(KeyCode.C),
                this::noCite,
                () -> tag.cite(Citation.Stance.DENIES)));
    }

    private void moving(List<Action> all) {
        all.add(named("next-overlapping", "overlapping.next", null, () -> noOther(1), () -> over(1)));
        all.add(named("previous-overlapping", "overlapping.previous", null, () -> noOther(-1), () -> over(-1)));
        all.add(named("next-mention", "mention.next", key(KeyCode.N), this::noMentions, () -> to(1)));
        all.add(named("previous-mention", "mention.previous", key(KeyCode.P), this::noMentions, () -> to(-1)));
        all.add(action("mark-read", this::readTitle, key(KeyCode.D), this::noArticle, view.attention()::turnRead));
        all.add(named("article-notes", "notes.open", key(KeyCode.O), this::noArticle, view.attention()::openNotes));
        all.add(named("left-out", "left-out", key(KeyCode.V), this::noArticle, view::turnLeftOut));
        all.add(named("find-in-article", "find", shortcut(KeyCode.F), this::noArticle, view::find));
        all.add(named("find-next", "find.next", key(KeyCode.F3), this::notFinding, () -> view.step(1)));
        all.add(named("find-previous", "find.previous", shift(KeyCode.F3), this::notFinding, () -> view.step(-1)));
        all.add(named("next-untagged", "untagged.next", shift(KeyCode.N), this::noArticle, () -> toUntagged(1)));
        all.add(named(
                "previous-untagged", "untagged.previous", shift(KeyCode.P), this::noArticle, () -> toUntagged(-1)));
        all.add(named("open-entity", "open-entity", key(KeyCode.G), this::noMention, this::openEntity));
    }

    private Action named(String id, String words, @Nullable KeyCombination key, Supplier<String> cannot, Runnable run) {
        return action(id, () -> WORDS.say(words), key, cannot, run);
    }

    private static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private void editName() {
        view.tagBar().editName();
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private Action action(
            String id, Supplier<String> title, @Nullable KeyCombination key, Supplier<String> cannot, Runnable run) {
        return new Action(id, live(title), key, live(cannot), run);
    }

    private StringBinding live(Supplier<String> words) {
        return Bindings.createStringBinding(words::get, model.revision());
    }

    private void to(int step) {
        model.walking().toMention(step);
        view.focus();
    }

    private void over(int step) {
        model.walking().overlapping(step).ifPresent(model.walking()::choose);
        view.focus();
    }

    private void byEnd(int step) {
        model.pointing().byEnd(step);
    }

    private void byStart(int step) {
        model.pointing().byStart(step);
    }

    private void toUntagged(int step) {
        if (!model.walking().toUntagged(step)) {
            model.desk().notices().tell(WORDS.say(step > 0 ? "untagged.none" : "untagged.none-before"));
        }
        view.focus();
    }

    /// Begins a claim at the mention pointed at, or at the words selected, which are tagged first.
    private void startClaim() {
        if (model.pointing().mention().isPresent()) {
            claim.start();
        } else {
            tag.accept(mention -> claim.start());
        }
    }

    private static KeyCombination shift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
    }

    private String noStretch() {
        return model.pointing().mention().isPresent() ? "" : noSelection();
    }

    private String noArticle() {
        return model.reading().isEmpty() ? WORDS.say("cannot.article") : "";
    }

    private void pick() {
        model.pointing().mention().ifPresent(claim::pick);
    }

    private void openEntity() {
        model.pointing()
                .mention()
                .flatMap(model::named)
                .ifPresent(named -> model.desk().navigator().go(new Place.OfEntity(named.id())));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.pointing().words());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private String tagTitle() {
        String name = tag.entity().map(Entity::name).orElse(tag.name().get());
        return name.isBlank() ? WORDS.say("tag.none") : WORDS.say("tag.title", name);
    }

    private String restTitle() {
        return WORDS.say("tag.rest", tag.others().count(false));
    }

    private String readTitle() {
        return WORDS.say(view.attention().isRead() ? "read.unmark" : "read.mark");
    }

    private String allTitle() {
        return WORDS.say("tag.rest-all", tag.others().count(true));
    }

    private String noSelection() {
        return model.pointing().selection().isEmpty() ? WORDS.say("cannot.selection") : "";
    }

    private String noWords() {
        return offers.at().isPresent() ? "" : noSelection();
    }

    /// Tags the words selected, or those of the suggestion looked at, with the type of that number.
    private void as(int number) {
        if (offers.at().isPresent()) {
            new Deciding(offers).as(number);
        } else {
            tag.as(number);
        }
    }

    private String noMention() {
        return model.pointing().mention().isEmpty() ? WORDS.say("cannot.mention") : "";
    }

    private String noRest() {
        return !tag.others().isOffering() ? WORDS.say("cannot.rest") : "";
    }

    private String noPick() {
        return claim.isPicking() ? noMention() : WORDS.say("cannot.pick");
    }

    private String noClaim() {
        return claim.isOpen() ? "" : WORDS.say("cannot.claim");
    }

    private String noCite() {
        boolean known =
                model.desk().index().find(Claim.class, model.lastClaim()).isPresent();
        return known ? noSelection() : WORDS.say("cannot.cite");
    }

    private String noCitations() {
        return view.hasClaims() ? "" : WORDS.say("cannot.margin");
    }

    private String notFinding() {
        return view.isFinding() ? "" : WORDS.say("cannot.find");
    }

    private String noOther(int step) {
        return model.walking().overlapping(step).isEmpty() ? WORDS.say("cannot.overlapping") : "";
    }

    private String noMentions() {
        return model.mentions().isEmpty() ? WORDS.say("cannot.mentions") : "";
    }
}
